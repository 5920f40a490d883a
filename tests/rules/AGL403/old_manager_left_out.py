import autogen
from autogen.agentchat.contrib.capabilities.transform_messages import TransformMessages
from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
limits = TransformMessages(transforms=[MessageHistoryLimiter(max_messages=10)])
limits.add_to_agent(writer)
limits.add_to_agent(critic)
group = autogen.GroupChat([writer, critic], [], max_round=20)
manager = autogen.GroupChatManager(group, llm_config=config)  # expect: AGL403
