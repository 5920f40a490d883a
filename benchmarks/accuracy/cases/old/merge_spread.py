"""Base dict, spread into others, with the limit in the base."""
import autogen

base_config = {
    "config_list": autogen.config_list_from_models(model_list=["gpt-4"]),
    "timeout": 120,  # silent: AGL102
}
functions = [{"name": "lookup", "description": "look up a policy", "parameters": {"type": "object", "properties": {}}}]

tool_config = {**base_config, "functions": functions}
warm_config = base_config | {"temperature": 0.9}
cold_config = dict(base_config, temperature=0.0)
hurried_config = {
    **base_config,
    "timeout": 5,  # expect: AGL102
}

a = autogen.AssistantAgent("a", llm_config=tool_config)
b = autogen.AssistantAgent("b", llm_config=warm_config)
c = autogen.AssistantAgent("c", llm_config=cold_config)
d = autogen.AssistantAgent("d", llm_config=hurried_config)
