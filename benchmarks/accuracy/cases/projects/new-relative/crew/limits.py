from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination

STOP_WORD = "FINISHED"
HARD_LIMIT = 65  # expect: AGL305


def stop():
    return TextMentionTermination(STOP_WORD) | MaxMessageTermination(HARD_LIMIT)  # silent: AGL305
