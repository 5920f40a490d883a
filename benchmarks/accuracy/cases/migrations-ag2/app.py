import autogen.beta as beta  # expect: AGL811
from autogen.beta import Agent, tool  # expect: AGL811
from autogen.beta.config import OpenAIConfig  # expect: AGL811
from autogen.beta.tools import LocalShellTool  # expect: AGL811

agent = Agent("agent", config=OpenAIConfig(model="gpt-4o", timeout=120))
print(beta.Agent, tool.name)
