from autogen_agentchat.conditions import TextMentionTermination

stop = TextMentionTermination("DONE")
