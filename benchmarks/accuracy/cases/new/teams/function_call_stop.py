from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import FunctionCallTermination, MaxMessageTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def approve() -> None:
    """Approve the message when all feedback has been addressed."""


writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client, tools=[approve], system_message="Use `approve` when done.")

soft = RoundRobinGroupChat([writer, critic], termination_condition=FunctionCallTermination(function_name="approve"))  # expect: AGL302
timed = RoundRobinGroupChat([writer, critic], termination_condition=FunctionCallTermination("approve") | TimeoutTermination(300))  # silent: AGL302
capped = RoundRobinGroupChat([writer, critic], termination_condition=FunctionCallTermination("approve"), max_turns=12)  # silent: AGL302
both = RoundRobinGroupChat([writer, critic], termination_condition=FunctionCallTermination("approve") | MaxMessageTermination(20))  # silent: AGL302
