"""When teams stop."""

from autogen_agentchat.conditions import TextMentionTermination

STOP = TextMentionTermination("TERMINATE")  # expect: AGL302
