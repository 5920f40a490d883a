from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


class subprocess:
    @staticmethod
    def run(command: str) -> str:
        return command


class Popen:
    def communicate(self) -> str:
        return ""


def act(command: str) -> str:
    """Act."""
    return subprocess.run(command) + Popen().communicate()


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
coder = AssistantAgent("coder", model_client=client, tools=[act])
