import autogen

user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGL902
admin = autogen.UserProxyAgent(  # expect: AGL902
    name="admin",
    human_input_mode="TERMINATE",
    max_consecutive_auto_reply=3,  # a few
    code_execution_config=False,
)
