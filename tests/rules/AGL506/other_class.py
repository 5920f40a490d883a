import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Builder:
    def build(self) -> str:
        return subprocess.check_output(["make"], text=True, timeout=60)[-4000:]


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
coder = AssistantAgent("coder", model_client=client)
Builder().build()
