import autogen

import tools

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)
for function in tools.ALL:
    assistant.register_for_llm(name=function.__name__, description="a tool")(function)
    user.register_for_execution(name=function.__name__)(function)
user.initiate_chat(assistant, message="Will it rain?")  # silent: AGL306
