import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)

group = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=12)  # expect: AGL305 warning
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=9)
