from autogen_agentchat.agents import AssistantAgent

from factory import create

agents = [AssistantAgent(kind, model_client=create(kind)) for kind in ("gpt", "claude", "mini")]
