import autogen
import openai
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("a", client)
team = RoundRobinGroupChat([agent], termination_condition=MaxMessageTermination(4))
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


async def main():
    try:
        await agent.run(task="Hello")
    except openai.RateLimitError:
        return 1
    try:
        await client.create([UserMessage(content="Hello", source="user")])
    except openai.APITimeoutError:
        return 2
    try:
        await team.run(task="Hello")
    except (openai.RateLimitError, RuntimeError):
        return 3
    try:
        await client.create([UserMessage(content="Hello", source="user")])
        await team.run(task="Hello")
    except openai.RateLimitError:
        return 4
    return 0


def chats():
    try:
        user.initiate_chat(assistant, message="Sum up", max_turns=2)
    except (openai.APITimeoutError, TimeoutError):
        raise
    try:
        user.initiate_chat(assistant, message="Sum up", max_turns=2)
    except openai.RateLimitError:
        raise
    try:
        user.initiate_chat(assistant, message="Sum up", max_turns=2)
    except openai.APIConnectionError:
        raise
