import autogen
llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

def quick():
    llm_config["timeout"] = 5

def build():
    return autogen.AssistantAgent("a", llm_config=llm_config)
