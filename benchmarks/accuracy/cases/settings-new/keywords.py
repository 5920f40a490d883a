import asyncio, os
from autogen_agentchat.agents import AssistantAgent, UserProxyAgent, CodeExecutorAgent, SocietyOfMindAgent
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm, MagenticOneGroupChat
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_ext.models.openai import OpenAIChatCompletionClient, AzureOpenAIChatCompletionClient
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.ollama import OllamaChatCompletionClient

cfg = {"model": "gpt-4o", "timout": 60}  # expect: AGL802
client = OpenAIChatCompletionClient(**cfg)
c2 = OpenAIChatCompletionClient(model="gpt-4o", request_timeout=60)  # expect: AGL801
c3 = AzureOpenAIChatCompletionClient(model="gpt-4o", azure_deployment="d", api_base="https://x", api_version="v", timeout=60)  # expect: AGL801
c4 = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, cache_seed=None)  # expect: AGL804
c5 = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, config_list=[])  # expect: AGL804
c6 = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, streaming=True)  # expect: AGL804
c7 = AnthropicChatCompletionClient(model="claude-3-7-sonnet-20250219", max_tokens=64000)  # expect: AGL809
c8 = AnthropicChatCompletionClient(model="claude-3-7-sonnet-20250219", max_tokens=64000, timeout=600)  # expect: AGL201
c9 = OpenAIChatCompletionClient(model="o3-mini", temperature=0.1, max_tokens=300, timeout=600)  # expect: AGL201, AGL806
c10 = OpenAIChatCompletionClient(model="qwen-max", base_url="https://dashscope.aliyuncs.com/compatible-mode/v1", timeout=60)  # expect: AGL606
c11 = OpenAIChatCompletionClient(model="gpt-5", temperature=1, timeout=600)  # expect: AGL201
c12 = OpenAIChatCompletionClient(model="o1", max_completion_tokens=1, timeout=600)  # expect: AGL201
a = AssistantAgent("a", model_client=client, system_mesage="x")  # expect: AGL802
b = AssistantAgent("b", llm_config={"model": "x"})  # expect: AGL804
d = AssistantAgent(name="d", client=client)  # expect: AGL802
u = UserProxyAgent("u", human_input_mode="NEVER")  # expect: AGL804
u2 = UserProxyAgent("u-x", input_func=input)  # expect: AGL607
t1 = RoundRobinGroupChat([a, u], TextMentionTermination("X"))  # expect: AGL808
t2 = RoundRobinGroupChat([a, u], termination=TextMentionTermination("X"), max_turns=3)  # expect: AGL802
t3 = SelectorGroupChat([a, u], client, termination_condition=MaxMessageTermination(9), max_round=10)  # expect: AGL804
t4 = Swarm([a, u], TextMentionTermination("X"), 5)  # expect: AGL335, AGL808
t5 = MagenticOneGroupChat([a], model_client=client, max_stall=3)  # expect: AGL802
t6 = SelectorGroupChat([a, u], client, TextMentionTermination("X"))


async def main():
    await t1.run("task", max_turns=4)  # expect: AGL802
    await t2.run(task="x", termination_condition=None)  # expect: AGL802
    await t3.run_stream(tasks="x")  # expect: AGL802


asyncio.run(main())
