import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
short = autogen.GroupChat([writer, critic], [], max_round=30)
default = autogen.GroupChat([writer, critic], [])


def build(agents, rounds, **more):
    yield autogen.GroupChat(agents, [], max_round=80)
    yield autogen.GroupChat([writer, critic], [], max_round=rounds)
    yield autogen.GroupChat([writer, critic], [], max_round=80, **more)
