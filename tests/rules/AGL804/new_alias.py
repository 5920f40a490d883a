"""The class is known by its import, whatever it is called."""

from autogen_agentchat.agents import AssistantAgent as ConversableAgent

agent = ConversableAgent("a", llm_config=False)  # expect: AGL804
