import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from limits import seconds


def probe(command: str, **options) -> str:
    """Run a command."""
    subprocess.run(command, shell=True, timeout=0)
    subprocess.run(["timeout", "30", "make"])
    subprocess.run(command, shell=True, timeout=seconds)
    return subprocess.run(command, shell=True, capture_output=True, **options).stdout[-4000:]


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
coder = AssistantAgent("coder", model_client=client, tools=[probe])
