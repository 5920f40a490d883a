import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
slow = {"config_list": [{"model": "gpt-4o"}], "timeout": 600, "max_retries": 4}
two = {"config_list": [{"model": "gpt-4o", "timeout": 300}, {"model": "gpt-4o-mini", "max_retries": 0}], "timeout": 200}
writer = autogen.AssistantAgent("writer", llm_config=slow)
critic = autogen.AssistantAgent("critic", llm_config=two)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
user.initiate_chat(writer, message="Begin.", max_turns=3)  # expect: AGL320 info
writer.initiate_chat(critic, message="Begin.", max_turns=2)  # expect: AGL320 info
default = autogen.AssistantAgent("default", llm_config={"config_list": [{"model": "gpt-4o"}]})
user.initiate_chat(default, message="Begin.", max_turns=3)  # expect: AGL320 info
group = autogen.GroupChat(agents=[user, default], messages=[])  # expect: AGL320 info
user.initiate_chat(autogen.GroupChatManager(groupchat=group, llm_config=config), message="Begin.")
