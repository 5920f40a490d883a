from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination


def until(word: str):
    return TextMentionTermination(word) or MaxMessageTermination(20)  # expect: AGL327
