import asyncio

import autogen
import openai
from autogen import AgentNameConflict, NoEligibleSpeaker
from autogen.exception_utils import InvalidCarryOverType, SenderRequired
from autogen_core.exceptions import CantHandleException, MessageDroppedException
from autogen_core.tool_agent import ToolException

try:
    autogen.GroupChat([], [])
except (AgentNameConflict, NoEligibleSpeaker, SenderRequired, InvalidCarryOverType):
    raise
except (CantHandleException, MessageDroppedException, ToolException):
    raise
except (TimeoutError, asyncio.TimeoutError, openai.APITimeoutError):
    raise
except autogen.UndefinedNextAgent:
    raise
