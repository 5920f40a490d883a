import httpx
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(verify=True), timeout=120)  # expect: AGL101
