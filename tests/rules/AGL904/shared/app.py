import autogen
from settings import CODE

one = autogen.UserProxyAgent("one", code_execution_config=CODE)
two = autogen.AssistantAgent("two", code_execution_config=CODE, llm_config=False)
