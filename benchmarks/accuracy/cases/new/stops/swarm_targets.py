from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import Handoff
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination
from autogen_agentchat.teams import Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
triage = AssistantAgent("triage", model_client=client, handoffs=["billing", "refunds"], system_message="Route.")
billing = AssistantAgent("billing", model_client=client, handoffs=["triage", Handoff(target="human")])  # expect: AGL312
refunds = AssistantAgent("refunds", model_client=client, handoffs=["triage"], system_message="Refund.")

team = Swarm([triage, billing, refunds], termination_condition=MaxMessageTermination(30))
asking = AssistantAgent("asking", model_client=client, handoffs=["human"], system_message="Ask.")
stopped = Swarm([asking], termination_condition=HandoffTermination(target="human") | MaxMessageTermination(9))  # silent: AGL312
alone = AssistantAgent("alone", model_client=client, system_message="Do it.")
writer = AssistantAgent("writer", model_client=client, handoffs=["alone"], system_message="Write.")
lonely = Swarm([alone, writer], termination_condition=MaxMessageTermination(9))  # expect: AGL335
