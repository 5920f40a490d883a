from ag2 import Agent
from ag2.acp import ClaudeCodeConfig

agent = Agent("coder", config=ClaudeCodeConfig(turn_timeout=600))  # silent: AGL205
