import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def done(message):
    return message["content"] == "DONE"


user.initiate_chat(writer, message="Write.", is_termination_msg=done)  # expect: AGL316
user.initiate_chat(writer, message="Write.", max_consecutive_auto_reply=3)  # expect: AGL316
user.initiate_chat(writer, message="Write.", human_input_mode="NEVER")  # expect: AGL316
