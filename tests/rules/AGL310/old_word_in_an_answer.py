import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
poet = autogen.AssistantAgent(
    "poet",
    system_message="You write poems. Say TERMINATE at the end of the last one.",  # expect: AGL310
    llm_config=config,
)
user.initiate_chat(poet, message="A poem about rain.")
asks = autogen.UserProxyAgent("asks", human_input_mode="TERMINATE", code_execution_config=False)
prompt = """You sing.
When you are done, add TERMINATE to your message."""
singer = autogen.AssistantAgent("singer", system_message=f"{prompt} Be loud.", llm_config=config)  # expect: AGL310
asks.initiate_chat(singer, message="A song about rain.")
