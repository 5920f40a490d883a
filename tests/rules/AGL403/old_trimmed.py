import autogen
from autogen.agentchat.contrib.capabilities.transform_messages import TransformMessages
from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
group = autogen.GroupChat([writer, critic], [], max_round=50)
manager = autogen.GroupChatManager(group, llm_config=config)
limits = TransformMessages(transforms=[MessageHistoryLimiter(max_messages=10)])
for agent in [writer, critic, manager]:
    limits.add_to_agent(agent)
turns = autogen.GroupChat([writer, critic], [], max_round=50, speaker_selection_method="round_robin")
