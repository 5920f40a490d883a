from autogen_agentchat.agents import AssistantAgent

import settings

assistant = AssistantAgent("assistant", **settings.AGENT)
