import autogen

one = {"config_list": [{"model": "o1-mini", "max_completion_tokens": 100}], "timeout": 300}  # expect: AGL806
two = {
    "config_list": [{"model": "o3-mini"}, {"model": "o1"}],
    "timeout": 300,
    "temperature": 0.2,  # expect: AGL806
}
a = autogen.AssistantAgent("a", llm_config=one)
b = autogen.AssistantAgent("b", llm_config=two)
