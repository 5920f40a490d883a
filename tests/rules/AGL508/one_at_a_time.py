from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.tools import AgentTool
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient
from settings import options

single = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, parallel_tool_calls=False)
open_ended = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, **options)
other = AnthropicChatCompletionClient(model="claude-sonnet-4", timeout=120)
writer = AssistantAgent("writer", model_client=single)
for client in (single, open_ended, other):
    AssistantAgent("editor", model_client=client, tools=[AgentTool(agent=writer)])
