try:
    from autogen_agentchat.conditions import TextMentionTermination
except ImportError:
    from autogen_agentchat.task import TextMentionTermination

if __debug__:
    from autogen_core.base import CancellationToken
