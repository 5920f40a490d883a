import autogen
try:
    cfg_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
except Exception:
    cfg_list = [{"model": "gpt-4o", "api_key": "x"}]
cfg = {"config_list": cfg_list, "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
cfg2 = {"config_list": cfg_list}  # expect: AGL101
b = autogen.AssistantAgent("b", llm_config=cfg2)
