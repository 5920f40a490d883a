from autogen_agentchat.agents import AssistantAgent
from autogen_core.model_context import UnboundedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient

COMMON = {
    "model_client": OpenAIChatCompletionClient(model="gpt-4o", timeout=120),
    "model_context": UnboundedChatCompletionContext(),  # expect: AGL405
}
team = [AssistantAgent("writer", **COMMON), AssistantAgent("critic", **COMMON)]
