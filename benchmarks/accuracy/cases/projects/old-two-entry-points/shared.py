import autogen

CONFIG = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 17}  # expect: AGL102
ROUNDS = 12


def assistant(name, prompt):
    return autogen.AssistantAgent(name, system_message=prompt, llm_config=CONFIG)


def proxy(**kwargs):
    return autogen.UserProxyAgent("proxy", human_input_mode="NEVER", code_execution_config=False, **kwargs)
