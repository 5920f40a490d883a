from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
from elsewhere import limit, other

either = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(10) | TextMentionTermination("OK"))
both = MaxMessageTermination(10) & TextMentionTermination("OK")
capped = RoundRobinGroupChat([writer, critic], termination_condition=both | MaxMessageTermination(30))
turns = RoundRobinGroupChat([writer, critic], termination_condition=both, max_turns=20)
hard = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(10) & MaxMessageTermination(20))
in_turn = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(10) & SourceMatchTermination(["critic"]))
unknown = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(10) & other)
unknown_branch = RoundRobinGroupChat([writer, critic], termination_condition=both | other)
unknown_turns = RoundRobinGroupChat([writer, critic], termination_condition=both, max_turns=limit)
words = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("OK") & TextMentionTermination("READY"))
nobodys = MaxMessageTermination(10) & TextMentionTermination("OK")
