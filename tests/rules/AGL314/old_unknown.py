import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def make(settings, reply, **more):
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    first = autogen.UserProxyAgent("first", human_input_mode="NEVER", default_auto_reply=reply)
    second = autogen.UserProxyAgent("second", **settings)
    third = autogen.UserProxyAgent("third", human_input_mode="NEVER", default_auto_reply="Go on.", **more)
    for user in (first, second, third):
        user.initiate_chat(assistant, message="Sum up the claim.")
