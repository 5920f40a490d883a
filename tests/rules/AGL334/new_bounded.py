from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.tools import TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
from elsewhere import limits, stop

inner = RoundRobinGroupChat([writer, critic], max_turns=4)
office = SocietyOfMindAgent("office", team=inner, model_client=client)
desk = TeamTool(RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(5)), name="desk", description="Asks.")
words = SocietyOfMindAgent("words", RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("OK")), client)
unknown = SocietyOfMindAgent("unknown", RoundRobinGroupChat([writer], termination_condition=stop), client)
open_ended = SocietyOfMindAgent("open", RoundRobinGroupChat([writer], **limits), client)
