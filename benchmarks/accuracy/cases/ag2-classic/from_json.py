from autogen import ConversableAgent, LLMConfig

missing = LLMConfig.from_json(path="OAI_CONFIG_LIST")  # expect: AGL101
good = LLMConfig.from_json(path="OAI_CONFIG_LIST", timeout=120)  # silent: AGL101
cheap = LLMConfig.from_json(path="OAI_CONFIG_LIST", timeout=90).where(model="gpt-4o-mini")  # silent: AGL101
quick = LLMConfig.from_json(env="OAI_CONFIG_LIST", timeout=6)  # expect: AGL102

agents = [ConversableAgent(name=n, llm_config=c) for n, c in (("m", missing), ("g", good), ("c", cheap), ("q", quick))]
