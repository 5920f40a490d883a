import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)

user = autogen.UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=1000)
user.initiate_chat(writer, message="Write.", max_turns=6)
helper = autogen.AssistantAgent("helper", llm_config=config, max_consecutive_auto_reply=900)
group = autogen.GroupChat(agents=[writer, helper], messages=[], max_round=12)
brief = autogen.UserProxyAgent("brief", human_input_mode="NEVER", max_consecutive_auto_reply=3)
brief.initiate_chat(critic, message="Read.", max_turns=400)
