import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)

import sys

ROUNDS = 50  # expect: AGL305 error
options = {"agents": [writer, critic], "messages": []}
options["max_round"] = ROUNDS
group = autogen.GroupChat(**options)
other = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=50)  # expect: AGL305 error
