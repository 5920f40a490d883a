from autogen.agentchat.contrib.capabilities import transform_messages, transforms

handling = transform_messages.TransformMessages(
    transforms=[
        transforms.MessageHistoryLimiter(),  # expect: AGL407
        transforms.MessageTokenLimiter(model="gpt-4o"),  # expect: AGL407
    ]
)
