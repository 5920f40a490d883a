import autogen

from ..utils import get_config

intake = autogen.AssistantAgent("intake", llm_config=get_config())
