from ag2 import Agent

agent = Agent("helper")
