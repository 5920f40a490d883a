from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]

a = RoundRobinGroupChat(agents, max_turns=50)  # silent: AGL305
b = RoundRobinGroupChat(agents, max_turns=1000)  # expect: AGL305
c = RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination(120))  # expect: AGL305
d = RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination(120) | MaxMessageTermination(20))  # silent: AGL305
e = SelectorGroupChat(  # silent: AGL301
    agents,
    model_client=client,
    termination_condition=TextMentionTermination("TERMINATE") | MaxMessageTermination(max_messages=600),  # expect: AGL305
)
looper = AssistantAgent(
    "looper",
    model_client=client,
    max_tool_iterations=100,  # expect: AGL305
)
calm = AssistantAgent("calm", model_client=client, max_tool_iterations=5)
