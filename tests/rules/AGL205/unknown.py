import autogen
from autogen_ext.models.openai import OpenAIChatCompletionClient


def build(entry, **more):
    yield OpenAIChatCompletionClient(model="gpt-4o", timeout=120, **more)
    yield autogen.AssistantAgent("a", llm_config={"config_list": [{"model": "gpt-4o", **entry}], "timeout": 120})
