import asyncio

import autogen_core.tools as core_tools  # expect: AGL811
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.task import Console, TextMentionTermination  # expect: AGL811
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.models import SystemMessage, UserMessage  # expect: AGL811
from autogen_ext.models.openai import OpenAIChatCompletionClient  # expect: AGL811
from autogen_core import CancellationToken  # expect: AGL811
from autogen_ext.models.openai import OpenAIChatCompletionClient as Client  # expect: AGL811
