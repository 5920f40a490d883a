import autogen
from settings_ai import BASE

one = autogen.AssistantAgent("one", llm_config=BASE)
