import autogen.beta as beta
from autogen.beta import Agent, tool
from autogen.beta.config import OpenAIConfig
from autogen.beta.tools import LocalShellTool

agent = Agent("agent", config=OpenAIConfig(model="gpt-4o", timeout=120))
