from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
coder = AssistantAgent(
    name="coder",
    model_client=client,
    system_message="You write small Python programs.",  # expect: AGL307
)
team = RoundRobinGroupChat([coder], termination_condition=TextMentionTermination("TERMINATE"))  # silent: AGL302
usual = AssistantAgent(name="usual", model_client=client)
kept = RoundRobinGroupChat([usual], termination_condition=TextMentionTermination("TERMINATE"), max_turns=6)  # silent: AGL307
