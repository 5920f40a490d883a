"""The same without them, and tuples that are meant."""

import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
pair = {"config_list": ({"model": "gpt-4o"}, {"model": "gpt-4o-mini"}), "timeout": 120}
other = ({"config_list": [{"model": "gpt-4o"}], "timeout": 120})
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
writer = autogen.AssistantAgent("writer", llm_config=other)
critic = autogen.AssistantAgent("critic", llm_config=pair)
