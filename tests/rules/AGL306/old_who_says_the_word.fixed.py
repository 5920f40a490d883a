import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
later = autogen.AssistantAgent("later", system_message="Be brief.", llm_config=config)
later.update_system_message("Be brief. Reply TERMINATE when you are done.")
user.initiate_chat(later, message="Sum up the claim.", max_turns=10)  # expect: AGL306 info
