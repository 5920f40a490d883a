"""Arguments of other generations, and slips."""

from ag2 import Agent
from ag2.config import GeminiConfig, OpenAIConfig

config = OpenAIConfig(model="gpt-4o", timeout=90, max_retry=1)  # expect: AGL802
flash = GeminiConfig(model="gemini-2.5-flash", timeout=90)  # expect: AGL802
good = OpenAIConfig(model="gpt-4o", timeout=90, max_retries=1, temperature=0)  # silent: AGL802
one = Agent("one", system_message="Be brief.", config=good)  # expect: AGL804
two = Agent("two", prompt="Be brief.", config=good, tools=[], human_input_mode="NEVER")  # expect: AGL804
