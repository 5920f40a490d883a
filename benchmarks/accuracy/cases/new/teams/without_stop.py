from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a = AssistantAgent("a", model_client=client)
b = AssistantAgent("b", model_client=client, handoffs=["c"])
c = AssistantAgent("c", model_client=client, handoffs=["b"])
human = UserProxyAgent("human")

ring = RoundRobinGroupChat([a, b])  # expect: AGL301
picked = SelectorGroupChat(  # expect: AGL301
    [a, b, c],
    model_client=client,
    allow_repeated_speaker=True,
)
passed_on = Swarm([b, c], termination_condition=None)  # expect: AGL301
never = MagenticOneGroupChat([a], model_client=client, max_turns=None)  # expect: AGL301

with_human = RoundRobinGroupChat([a, human])  # silent: AGL301
magentic = MagenticOneGroupChat([a], model_client=client)  # silent: AGL301
turns = RoundRobinGroupChat([a, b], max_turns=3)  # silent: AGL305
