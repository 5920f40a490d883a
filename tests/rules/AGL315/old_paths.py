import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
planner = autogen.AssistantAgent("planner", llm_config=config)
coder = autogen.AssistantAgent("coder", llm_config=config)
tester = autogen.AssistantAgent("tester", llm_config=config)
members = [planner, coder, tester]


def pick(last_speaker, groupchat):  # expect: AGL315 warning
    if last_speaker is planner:
        return coder
    elif last_speaker is coder:
        return tester


def by_name(last_speaker, groupchat):
    if last_speaker.name == "planner":
        return "coder"  # expect: AGL315
    return "auto"


one = autogen.GroupChat(agents=members, messages=[], max_round=9, speaker_selection_method=pick)
two = autogen.GroupChat(agents=members, messages=[], max_round=9, speaker_selection_method=by_name)
three = autogen.GroupChat(agents=members, messages=[], max_round=9, speaker_selection_method="sequential")  # expect: AGL315
