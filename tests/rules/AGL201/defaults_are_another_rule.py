import autogen
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
retried = OpenAIChatCompletionClient(model="gpt-4o", max_retries=5)
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": [{"model": "gpt-4o"}]})
