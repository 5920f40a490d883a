from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination

TERMINATION_TEXT = "TERMINATE"
bounded = TextMentionTermination(TERMINATION_TEXT) | MaxMessageTermination(25)  # silent: AGL305
endless = TextMentionTermination(TERMINATION_TEXT)  # expect: AGL302
