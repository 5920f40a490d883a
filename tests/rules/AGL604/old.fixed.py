"""Commas at the end."""

import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}  # expect: AGL604
other = (  # expect: AGL604
    {
        "config_list": [{"model": "gpt-4o"}],  # one, two
        "timeout": 120,
    }  # a comma, after all
)
models = [{"model": "gpt-4o"}]  # expect: AGL604
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
writer = autogen.AssistantAgent("writer", llm_config=other)
critic = autogen.AssistantAgent("critic", llm_config={"config_list": models, "timeout": 120})
