from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def answer(content: str):
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    fetcher = AssistantAgent("fetcher", model_client=client, system_message="You fetch pages.")
    reporter = AssistantAgent("reporter", model_client=client, system_message="You write the report.")
    stop = TextMentionTermination("TASK_COMPLETE")  # expect: AGL307
    team = RoundRobinGroupChat([fetcher, reporter], termination_condition=stop)  # silent: AGL301, AGL302
    return await team.run(task=content)


async def taught(content: str):
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    fetcher = AssistantAgent("fetcher", model_client=client, system_message="You fetch pages.")
    reporter = AssistantAgent("reporter", model_client=client, system_message="Report, and end with TASK_COMPLETE.")
    stop = TextMentionTermination("TASK_COMPLETE")  # silent: AGL307
    capped = RoundRobinGroupChat([fetcher], termination_condition=stop | MaxMessageTermination(9))  # silent: AGL307
    await capped.run(task=content)
    return await RoundRobinGroupChat([fetcher, reporter], termination_condition=stop, max_turns=8).run(task=content)
