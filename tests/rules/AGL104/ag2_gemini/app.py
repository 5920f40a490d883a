from ag2 import Agent
from ag2.config import GeminiConfig

one = Agent("one", config=GeminiConfig(model="gemini-2.0-flash"))  # expect: AGL104 warning
