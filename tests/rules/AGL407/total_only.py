from autogen.agentchat.contrib.capabilities.transforms import MessageTokenLimiter

limiter = MessageTokenLimiter(max_tokens=4000, min_tokens=500)  # expect: AGL407 info
