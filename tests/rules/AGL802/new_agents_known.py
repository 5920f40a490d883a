"""All of these are parameters."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
writer = AssistantAgent("writer", client, system_message="Write.", max_tool_iterations=3, reflect_on_tool_use=True)
user = UserProxyAgent("user", description="Asks.", input_func=input)
stop = MaxMessageTermination(max_messages=5, include_agent_event=True) | TextMentionTermination("DONE", sources=["writer"])
team = RoundRobinGroupChat([writer, user], termination_condition=stop, max_turns=5, emit_team_events=True)
chosen = SelectorGroupChat([writer, user], client, termination_condition=stop, allow_repeated_speaker=True)


async def main():
    await team.run(task="Go", output_task_messages=False)
