from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", client)
critic = AssistantAgent("critic", client)
team = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(6))


async def main():
    result = await team.run(task="Write a report")
    text = "\n".join(str(message.content) for message in result.messages)
    await critic.run(task=text)  # expect: AGL402
    await critic.run(task=f"Judge this: {result}")  # expect: AGL402
    shown = await Console(team.run_stream(task="Go on"))
    await critic.run(task=TextMessage(content=f"Judge: {shown.messages}", source="user"))  # expect: AGL402
