import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
popped = {"config_list": config_list, "timeout": 120, "temperature": 0}  # expect: AGL101
popped.pop("timeout")
deleted = {"config_list": config_list, "timeout": 120}  # expect: AGL101
del deleted["timeout"]
kept = {"config_list": config_list, "timeout": 120, "seed": 1}  # silent: AGL101
kept.pop("seed")

agents = [autogen.AssistantAgent(n, llm_config=c) for n, c in (("p", popped), ("d", deleted), ("k", kept))]
