from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

clients = {
    "fast": OpenAIChatCompletionClient(model="gpt-4o-mini", timeout=40),  # silent: AGL101
    "deep": OpenAIChatCompletionClient(model="o3-mini"),  # expect: AGL101
}
MODELS = ["gpt-4o", "gpt-4o-mini"]
pool = [OpenAIChatCompletionClient(model=m, timeout=60) for m in MODELS]  # silent: AGL101
bare_pool = {m: OpenAIChatCompletionClient(model=m) for m in MODELS}  # expect: AGL101
agents = [AssistantAgent(n, model_client=c) for n, c in clients.items()]
