from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)


async def main():
    local = AssistantAgent("local", model_client=OllamaChatCompletionClient(model="llama3.2"))
    team = RoundRobinGroupChat([local], termination_condition=TimeoutTermination(60))  # expect: AGL332
    print(await team.run(task="Write."))
    endless = AssistantAgent("endless", model_client=OpenAIChatCompletionClient(model="gpt-4o", timeout=None))
    other = RoundRobinGroupChat([endless], termination_condition=TimeoutTermination(90) | MaxMessageTermination(9))  # expect: AGL332
    print(await other.run(task="Write."))
