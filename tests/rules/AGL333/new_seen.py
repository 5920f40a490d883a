from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
from elsewhere import make_client, streaming

counted = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, stream_options={"include_usage": True})
local = OpenAIChatCompletionClient(model="qwen", base_url="http://localhost:8000/v1", timeout=120, model_info={"vision": False})
claude = AnthropicChatCompletionClient(model="claude-3-5-sonnet-latest", timeout=120)
agents = {
    "counted": AssistantAgent("counted", model_client=counted, model_client_stream=True),
    "local": AssistantAgent("local", model_client=local, model_client_stream=True),
    "claude": AssistantAgent("claude", model_client=claude, model_client_stream=True),
    "plain": AssistantAgent("plain", model_client=client),
    "maybe": AssistantAgent("maybe", model_client=client, model_client_stream=streaming),
    "made": AssistantAgent("made", model_client=make_client(), model_client_stream=True),
}
one = RoundRobinGroupChat([agents["counted"]], termination_condition=TokenUsageTermination(9000))
two = RoundRobinGroupChat([agents["local"]], termination_condition=TokenUsageTermination(9000))
three = RoundRobinGroupChat([agents["claude"]], termination_condition=TokenUsageTermination(9000))
four = RoundRobinGroupChat([agents["plain"], agents["maybe"]], termination_condition=TokenUsageTermination(9000))
five = RoundRobinGroupChat([agents["made"]], termination_condition=TokenUsageTermination(9000))
streams = AssistantAgent("streams", model_client=client, model_client_stream=True)
six = RoundRobinGroupChat([streams], termination_condition=MaxMessageTermination(9))
