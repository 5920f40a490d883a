import autogen

proxy = autogen.UserProxyAgent("proxy", human_input_mode="NEVER", code_execution_config=False)
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)


def pair(proxy: str = "http://10.0.0.8:3128") -> str:
    return proxy


pair(proxy="user:8080")
