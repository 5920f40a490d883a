from autogen_agentchat.agents import AssistantAgent
from autogen_core.models import ChatCompletionClient
from autogen_ext.cache_store.diskcache import DiskCacheStore
from autogen_ext.models.cache import ChatCompletionCache
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.models.semantic_kernel import SKChatCompletionAdapter
from diskcache import Cache
from semantic_kernel.connectors.ai.anthropic import AnthropicChatCompletion

store = DiskCacheStore(Cache("/tmp/cache"))
cached = ChatCompletionCache(OpenAIChatCompletionClient(model="gpt-4o", timeout=60), store)  # silent: AGL101
cached_bare = ChatCompletionCache(OpenAIChatCompletionClient(model="gpt-4o"), store)  # expect: AGL101
adapter = SKChatCompletionAdapter(AnthropicChatCompletion(ai_model_id="claude"))  # silent: AGL101


def use(client: ChatCompletionClient):
    return AssistantAgent("a", model_client=client)


agents = [use(c) for c in (cached, cached_bare, adapter)]
