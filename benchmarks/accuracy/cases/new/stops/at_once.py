from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMessageTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main(question: str, limit: int):
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    solver = AssistantAgent("solver", model_client=client)
    user = UserProxyAgent("user", input_func=input)
    one = RoundRobinGroupChat([solver], termination_condition=MaxMessageTermination(1))  # expect: AGL331
    asked = RoundRobinGroupChat([solver, user], termination_condition=SourceMatchTermination(["user"]))  # expect: AGL331
    text = RoundRobinGroupChat([solver], termination_condition=TextMessageTermination() | MaxMessageTermination(9))  # expect: AGL331
    turn = RoundRobinGroupChat([solver], termination_condition=MaxMessageTermination(2))  # silent: AGL331
    named = RoundRobinGroupChat([solver], termination_condition=TextMessageTermination("solver"), max_turns=9)  # silent: AGL331
    given = RoundRobinGroupChat([solver], termination_condition=MaxMessageTermination(limit))  # silent: AGL331
    budget = RoundRobinGroupChat([solver], termination_condition=TokenUsageTermination(max_total_token=4000))  # silent: AGL331
    for team in (one, asked, text, turn, named, given, budget):
        await team.run(task="Solve it.")
