from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import ExternalTermination, HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client, handoffs=["refunder", "user"], system_message="Finish with TERMINATE.")
refunder = AssistantAgent("refunder", model_client=client, handoffs=["agent", "user"], system_message="You refund flights.")

soft = Swarm(  # silent: AGL301
    [agent, refunder],
    termination_condition=HandoffTermination(target="user") | TextMentionTermination("TERMINATE"),  # expect: AGL302
)
hard = Swarm(  # silent: AGL301
    [agent, refunder],
    termination_condition=HandoffTermination(target="user")
    | TextMentionTermination("TERMINATE")
    | MaxMessageTermination(40),  # silent: AGL305
)
external = ExternalTermination()
stoppable = Swarm([agent, refunder], termination_condition=HandoffTermination(target="user") | external)
external.set()
