import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)

user = autogen.UserProxyAgent("user", human_input_mode="TERMINATE", max_consecutive_auto_reply=50)  # expect: AGL305
user.initiate_chat(writer, message="Write.", max_turns=50)  # expect: AGL305 warning
autogen.initiate_chats([{"sender": user, "recipient": critic, "message": "Read.", "max_turns": 50}])  # expect: AGL305 error
