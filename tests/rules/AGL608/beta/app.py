from autogen.beta import Agent

agent = Agent("helper")
