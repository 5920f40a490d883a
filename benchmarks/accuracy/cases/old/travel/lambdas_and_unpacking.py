import autogen

make = lambda model: {"config_list": [{"model": model}], "timeout": 100}  # noqa: E731  # silent: AGL101
make_bare = lambda model: {"config_list": [{"model": model}]}  # expect: AGL101
(planner_config, coder_config), rounds = ({"config_list": [{"model": "gpt-4"}], "timeout": 70}, {"config_list": [{"model": "gpt-4"}], "timeout": 13}), 10  # expect: AGL102
if (inline := {"config_list": [{"model": "gpt-4"}], "timeout": 80}) and rounds:  # silent: AGL101
    e = autogen.AssistantAgent("e", llm_config=inline)

a = autogen.AssistantAgent("a", llm_config=make("gpt-4"))
b = autogen.AssistantAgent("b", llm_config=make_bare("gpt-4"))
c = autogen.AssistantAgent("c", llm_config=planner_config)
d = autogen.AssistantAgent("d", llm_config=coder_config)
