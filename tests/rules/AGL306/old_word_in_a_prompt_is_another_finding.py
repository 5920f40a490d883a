import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
asked = autogen.AssistantAgent("asked", system_message="End your answer with TERMINATE.", llm_config=config)
user.initiate_chat(asked, message="Sum up the claim.")
