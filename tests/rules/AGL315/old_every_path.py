import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
planner = autogen.AssistantAgent("planner", llm_config=config)
coder = autogen.AssistantAgent("coder", llm_config=config)
tester = autogen.AssistantAgent("tester", llm_config=config)
members = [planner, coder, tester]
from elsewhere import chosen, more


def pick(last_speaker, groupchat):
    if last_speaker is planner:
        return coder
    elif last_speaker == coder:
        return tester
    elif last_speaker in [tester]:
        return "Round_Robin"


def ends(last_speaker, groupchat):
    if last_speaker is planner:
        return coder
    return None


def asks(last_speaker, groupchat):
    return chosen(groupchat)


def falls_through(last_speaker, groupchat):
    if last_speaker is planner:
        return coder


one = autogen.GroupChat(agents=members, messages=[], max_round=9, speaker_selection_method=pick)
two = autogen.GroupChat(agents=members, messages=[], max_round=9, speaker_selection_method=ends)
three = autogen.GroupChat(agents=members, messages=[], max_round=9, speaker_selection_method=asks)
four = autogen.GroupChat(agents=more, messages=[], max_round=9, speaker_selection_method=falls_through)
five = autogen.GroupChat(agents=members, messages=[], max_round=9, speaker_selection_method="AUTO")
six = autogen.GroupChat(agents=members, messages=[], max_round=9)
