import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)

import sys

from somewhere import rounds

one = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=rounds)
two = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=int(sys.argv[1]))
three = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=1000 if rounds else 10)
