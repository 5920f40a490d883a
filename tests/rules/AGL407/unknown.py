import os

from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter, MessageTokenLimiter


def build(most: int | None, **settings):
    yield MessageHistoryLimiter(max_messages=most)
    yield MessageTokenLimiter(**settings)


limit = int(os.environ["LIMIT"]) if "LIMIT" in os.environ else None
one = MessageHistoryLimiter(limit)
