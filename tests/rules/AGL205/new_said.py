from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.models.replay import ReplayChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=3)
two = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=0)
three = AzureAIChatCompletionClient(model="m", endpoint="e", credential="c", read_timeout=60, retry_total=3)
four = ReplayChatCompletionClient(["a"])
