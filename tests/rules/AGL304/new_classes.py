from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import AndTerminationCondition
from autogen_agentchat.conditions import HandoffTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["user"])
timed = AndTerminationCondition(TimeoutTermination(60), HandoffTermination(target="user"))  # expect: AGL304
one = Swarm([writer], termination_condition=timed)
budget = TokenUsageTermination(max_total_token=9000) & HandoffTermination(target="user")  # expect: AGL304
two = Swarm([writer], termination_condition=budget)
