from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import TeamTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, parallel_tool_calls=False)
writer = AssistantAgent("writer", model_client=client, system_message="Write.")
editor = AssistantAgent("editor", model_client=client, system_message="Edit.")

inner = RoundRobinGroupChat([writer, editor])  # expect: AGL334
mind = SocietyOfMindAgent("mind", team=inner, model_client=client)
outer = RoundRobinGroupChat([mind, AssistantAgent("translator", model_client=client)], max_turns=4)

desk = TeamTool(
    team=RoundRobinGroupChat([writer, editor], termination_condition=SourceMatchTermination(["editor"])),  # silent: AGL334
    name="desk",
    description="Writes and edits.",
)
boss = AssistantAgent("boss", model_client=client, tools=[desk])
bounded = SocietyOfMindAgent("bounded", RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(4)), client)  # silent: AGL334
