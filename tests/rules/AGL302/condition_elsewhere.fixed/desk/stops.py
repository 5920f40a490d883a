"""When teams stop."""

from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination

STOP = TextMentionTermination("TERMINATE") | MaxMessageTermination(25)  # expect: AGL302
