from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

from tools import fetch_page, post_form

agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o", timeout=60),  # silent: AGL101
    tools=[fetch_page, post_form],
)
