import asyncio

import autogen_core.components.tools as core_tools
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.task import Console, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.components.models import SystemMessage, UserMessage
from autogen_core.components.models import OpenAIChatCompletionClient
from autogen_core.base import CancellationToken
from autogen_ext.models import OpenAIChatCompletionClient as Client
