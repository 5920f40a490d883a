"""No rule is known for 1.x."""

from ag2 import Agent

agent = Agent("Board Proxy")
