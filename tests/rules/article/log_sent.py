import autogen

assistant = autogen.AssistantAgent(name="assistant", llm_config={"config_list": [{"model": "gpt-4o-mini"}], "timeout": 60})
user_proxy = autogen.UserProxyAgent(name="user", human_input_mode="NEVER")
# BAD: sending raw logs with thousands of lines
message = open("claims.log").read()
user_proxy.initiate_chat(assistant, message=message)  # expect: AGL401
