import asyncio

import autogen_core.components.tools as core_tools  # expect: AGL811
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.task import Console, TextMentionTermination  # expect: AGL811
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.components.models import SystemMessage, UserMessage  # expect: AGL811
from autogen_core.components.models import OpenAIChatCompletionClient  # expect: AGL811
from autogen_core.base import CancellationToken  # expect: AGL811
from autogen_ext.models import OpenAIChatCompletionClient as Client  # expect: AGL811
