from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter, MessageTokenLimiter

first = MessageHistoryLimiter(max_messages=20)
second = MessageHistoryLimiter(20)
third = MessageTokenLimiter(max_tokens=4000, max_tokens_per_message=500)
fourth = MessageTokenLimiter(400)
