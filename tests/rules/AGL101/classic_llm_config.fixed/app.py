from autogen import AssistantAgent, ConversableAgent, LLMConfig

plain = LLMConfig(api_type="openai", model="gpt-4o", timeout=120)  # expect: AGL101
listed = LLMConfig(config_list=[{"api_type": "openai", "model": "gpt-4o"}], timeout=120)  # expect: AGL101
with plain:
    one = AssistantAgent("one")
two = ConversableAgent("two", llm_config=listed)
good = LLMConfig(api_type="openai", model="gpt-4o", timeout=120)
three = ConversableAgent("three", llm_config=good)
