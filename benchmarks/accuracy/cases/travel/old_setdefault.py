import autogen
def with_defaults(cfg):
    cfg.setdefault("timeout", 120)
    return cfg
a = autogen.AssistantAgent("a", llm_config=with_defaults({"config_list": [{"model": "gpt-4o"}]}))
b = autogen.AssistantAgent("b", llm_config=with_defaults({"config_list": [{"model": "gpt-4o"}], "timeout": 8}))  # expect: AGL102
