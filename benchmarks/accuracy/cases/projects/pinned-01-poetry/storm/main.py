from autogen import AssistantAgent, UserProxyAgent

from storm.config import gpt4_config

assistant = AssistantAgent("assistant", llm_config=gpt4_config)
user = UserProxyAgent("user", code_execution_config=False)
user.initiate_chat(assistant, message="List the open cases.")  # silent: AGL306
