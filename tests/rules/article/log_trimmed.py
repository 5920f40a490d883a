import autogen

assistant = autogen.AssistantAgent(name="assistant", llm_config={"config_list": [{"model": "gpt-4o-mini"}], "timeout": 60})
user_proxy = autogen.UserProxyAgent(name="user", human_input_mode="NEVER")
# BETTER: trim before sending
message = "\n".join(open("claims.log").read().splitlines()[-200:])
user_proxy.initiate_chat(assistant, message=message)
