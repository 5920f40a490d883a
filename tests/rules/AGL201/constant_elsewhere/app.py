from autogen_ext.models.openai import OpenAIChatCompletionClient
from limits import TIMEOUT

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=TIMEOUT, max_retries=4)
