import os
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import httpx
from autogen_agentchat.agents import AssistantAgent
from autogen_core.models import ChatCompletionClient, ModelFamily
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.cache import ChatCompletionCache
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient
from autogen_ext.models.replay import ReplayChatCompletionClient
from azure.core.credentials import AzureKeyCredential

INFO = {"vision": False, "function_calling": True, "json_output": True, "family": ModelFamily.UNKNOWN, "structured_output": True}


@dataclass
class ModelSettings:
    model: str = "gpt-4o"
    temperature: float = 0.0


@dataclass
class LimitedSettings(ModelSettings):
    timeout: float = 45.0
    max_retries: int = 1


@dataclass
class HastySettings(ModelSettings):
    timeout: float = 4.5  # expect: AGL102


plain = OpenAIChatCompletionClient(**asdict(ModelSettings()))  # expect: AGL101
limited = OpenAIChatCompletionClient(**asdict(LimitedSettings()))  # silent: AGL101
hasty = OpenAIChatCompletionClient(**asdict(HastySettings()))
overridden = OpenAIChatCompletionClient(**asdict(LimitedSettings(timeout=6)))  # expect: AGL102
never = OpenAIChatCompletionClient(model="gpt-4o", timeout=None)  # expect: AGL103
connect_only = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(None, connect=5))  # expect: AGL103
whole = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(120, connect=5))  # silent: AGL101, AGL102, AGL103
seconds = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(8.0))  # expect: AGL102
reasoning = OpenAIChatCompletionClient(model="o3-mini", timeout=300)  # silent: AGL101, AGL102
from_env = OpenAIChatCompletionClient(model=os.environ["MODEL"], timeout=float(os.environ["TIMEOUT"]))  # silent: AGL101, AGL102
replay = ReplayChatCompletionClient(["one", "two"])  # silent: AGL101
claude = AnthropicChatCompletionClient(model="claude-3-5-sonnet-latest")  # expect: AGL101
claude_limited = AnthropicChatCompletionClient(model="claude-3-5-sonnet-latest", timeout=60)  # silent: AGL101
azure = AzureOpenAIChatCompletionClient(model="gpt-4o", azure_deployment="x", api_version="2024-06-01", azure_endpoint="https://x.example.com", api_key="none")  # expect: AGL101
inference = AzureAIChatCompletionClient(model="phi-4", endpoint="https://x.example.com", credential=AzureKeyCredential("none"), model_info=INFO, timeout=30)  # expect: AGL104
llama = OllamaChatCompletionClient(model="llama3.2", timeout=60)  # expect: AGL104
llama_bare = OllamaChatCompletionClient(model="llama3.2")  # expect: AGL104
cached = ChatCompletionCache(OpenAIChatCompletionClient(model="gpt-4o"))  # expect: AGL101
component = ChatCompletionClient.load_component(
    {"provider": "OpenAIChatCompletionClient", "config": {"model": "gpt-4o", "timeout": 3}}  # expect: AGL102
)
opener = partial(OpenAIChatCompletionClient, model="gpt-4o")
opened = opener(api_key="none", timeout=120)  # silent: AGL101
opened_bare = opener(api_key="none")  # expect: AGL101


def build(kind: str = "openai", **overrides: Any) -> ChatCompletionClient:
    options: dict[str, Any] = {"model": "gpt-4o", "max_retries": 2}
    options.update(overrides)
    match kind:
        case "openai":
            return OpenAIChatCompletionClient(**options)  # silent: AGL101
        case "anthropic":
            return AnthropicChatCompletionClient(**{**options, "model": "claude-3-5-haiku-latest"})  # silent: AGL101
        case _:
            raise ValueError(kind)


class Registry:
    _clients: dict[str, ChatCompletionClient] = {}

    @classmethod
    def get(cls, name: str) -> ChatCompletionClient:
        if name not in cls._clients:
            cls._clients[name] = OpenAIChatCompletionClient(model=name, model_info=INFO, base_url="http://localhost:8000/v1")  # expect: AGL101
        return cls._clients[name]


built = build(timeout=90)
AssistantAgent("a", model_client=Registry.get("mistral"))
AssistantAgent("b", model_client=built)
