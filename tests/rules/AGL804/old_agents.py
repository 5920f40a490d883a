"""0.4's arguments on 0.2's classes."""

from autogen import AssistantAgent, GroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
assistant = AssistantAgent("assistant", model_client=client)  # expect: AGL804
group = GroupChat(
    agents=[assistant],
    messages=[],
    termination_condition=None,  # expect: AGL804
)
