import autogen
cfg = {"config_list": [{"model": "gpt-4o"}]}  # expect: AGL101
SPECS = {"writer": {"system_message": "w"}, "critic": {"system_message": "c"}}
agents = {name: autogen.AssistantAgent(name=name, llm_config=cfg, **spec) for name, spec in SPECS.items()}
chat = autogen.GroupChat(agents=list(agents.values()), messages=[], max_round=2000)  # expect: AGL305
