from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
human = UserProxyAgent("human")

ring = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(25))  # expect: AGL301 error
picked = SelectorGroupChat(  # expect: AGL301 error
    [writer, critic],  # both write
    model_client=client,
    termination_condition=MaxMessageTermination(25),
)
passed_on = Swarm(participants=[writer, critic], termination_condition=MaxMessageTermination(25))  # expect: AGL301 error
with_person = RoundRobinGroupChat([writer, human], termination_condition=MaxMessageTermination(25))  # expect: AGL301 info
