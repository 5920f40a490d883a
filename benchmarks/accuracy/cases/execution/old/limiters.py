from autogen.agentchat.contrib.capabilities.transform_messages import TransformMessages
from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter, MessageTokenLimiter

none = TransformMessages(transforms=[MessageHistoryLimiter(), MessageTokenLimiter(model="gpt-4o")])  # expect: AGL407
some = TransformMessages(transforms=[MessageHistoryLimiter(max_messages=10)])  # silent: AGL407
