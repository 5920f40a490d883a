from autogen import ConversableAgent, LLMConfig

config = LLMConfig.from_json(path="OAI_CONFIG_LIST", filter_dict={"tags": ["slow"]}, timeout=120)  # expect: AGL603
agent = ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
