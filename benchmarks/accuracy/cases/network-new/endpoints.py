import os
from autogen_agentchat.agents import AssistantAgent
from autogen_core.models import ModelInfo
from autogen_ext.models.openai import OpenAIChatCompletionClient
import openai

INFO = ModelInfo(vision=False, function_calling=True, json_output=False, family="unknown", structured_output=False)
common = {"base_url": "http://localhost:11434", "api_key": "placeholder", "model_info": INFO, "timeout": 120}  # expect: AGL702


def make(model: str) -> OpenAIChatCompletionClient:
    return OpenAIChatCompletionClient(model=model, **common)


class Factory:
    def __init__(self, url: str = "http://localhost:1234/"):  # expect: AGL702
        self.url = url

    def client(self):
        return OpenAIChatCompletionClient(model="phi", base_url=self.url, api_key="lm", model_info=INFO, timeout=60)


one = AssistantAgent("one", model_client=make("llama3"))
two = AssistantAgent("two", model_client=make("qwen"))
three = AssistantAgent("three", model_client=Factory().client())
four = AssistantAgent("four", model_client=OpenAIChatCompletionClient(
    model="llama-3.1-70b", base_url="https://api.groq.com/openai", api_key=os.environ["G"], model_info=INFO, timeout=60))  # expect: AGL702
five = OpenAIChatCompletionClient(model="gemini-1.5-flash", base_url="https://generativelanguage.googleapis.com", api_key=os.environ["G"], timeout=60)  # expect: AGL702
six = OpenAIChatCompletionClient(model="gemini-1.5-flash", base_url="https://generativelanguage.googleapis.com/v1beta/openai/", api_key=os.environ["G"], timeout=60)
