import json
import os

from autogen_core.models import ChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

renamed = ChatCompletionClient.load_component(
    {
        "provider": "OpenAIChatCompletionClient",
        "config": {
            "model": "gpt-4o",
            "request_timeout": 60,  # expect: AGL605
        },
    }
)
from_env = ChatCompletionClient.load_component(json.loads(os.environ["MODEL_CONFIG"]))  # silent: AGL101
base = {"provider": "OpenAIChatCompletionClient", "config": {"model": "gpt-4o", "timeout": 60}}
other = ChatCompletionClient.load_component({**base, "config": {**base["config"], "model": "gpt-4o-mini"}})  # silent: AGL101
typed = OpenAIChatCompletionClient.load_component(base)  # silent: AGL101
