import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
quick = {"config_list": [{"model": "gpt-4o"}], "timeout": 30, "max_retries": 1}
writer = autogen.AssistantAgent("writer", llm_config=quick)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
user.initiate_chat(writer, message="Begin.", max_turns=30)
helper = autogen.AssistantAgent("helper", llm_config=config)
user.initiate_chat(helper, message="Begin.", max_turns=2)
group = autogen.GroupChat(agents=[user, writer], messages=[], max_round=50)
user.initiate_chat(autogen.GroupChatManager(groupchat=group, llm_config=quick), message="Begin.")
unused = autogen.GroupChat(agents=[user, helper], messages=[], max_round=50)
