from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_core.model_context import BufferedChatCompletionContext

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", client, model_context=BufferedChatCompletionContext(buffer_size=20))  # expect: AGL403
critic = AssistantAgent(  # expect: AGL403
    "critic",
    model_client=client,
    model_context=BufferedChatCompletionContext(buffer_size=20),
)
stop = TextMentionTermination("APPROVED") | MaxMessageTermination(45)
team = RoundRobinGroupChat([writer, critic], termination_condition=stop)
