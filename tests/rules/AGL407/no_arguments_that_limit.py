from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter, MessageTokenLimiter

first = MessageHistoryLimiter(max_messages=None, keep_first_message=True)  # expect: AGL407
second = MessageTokenLimiter(min_tokens=100, max_tokens=None)  # expect: AGL407
