import autogen
from settings_ai import BASE

two = autogen.AssistantAgent("two", llm_config={**BASE, "temperature": 0})
