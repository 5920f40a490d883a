from autogen import AgentNameConflictError, GroupChat
from autogen.exception_utils import ModelToolNotSupportedError

try:
    GroupChat([], [])
except (AgentNameConflictError, ModelToolNotSupportedError):
    raise
