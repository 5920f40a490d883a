import os
import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

subprocess.run(["docker", "compose", "up", "-d"], check=True, timeout=60)  # expect: AGL506 info
os.system("clear")  # expect: AGL506 info
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
coder = AssistantAgent("coder", model_client=client)
