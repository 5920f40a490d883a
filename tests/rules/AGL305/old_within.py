import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)

group = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=50)
default = autogen.GroupChat(agents=[writer, critic], messages=[])
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=10)
user.initiate_chat(writer, message="Write.", max_turns=20)
