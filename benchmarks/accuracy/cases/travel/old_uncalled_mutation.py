import autogen
llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

def without_limit():
    llm_config.pop("timeout")

def build():
    return autogen.AssistantAgent("a", llm_config=llm_config)
