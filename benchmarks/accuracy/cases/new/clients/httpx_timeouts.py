import httpx
from autogen_ext.models.openai import OpenAIChatCompletionClient

phases = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(120, connect=5))  # silent: AGL101
open_end = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(None))  # expect: AGL103
own = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(timeout=60))  # silent: AGL101
own_default = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient())  # expect: AGL101
proxied = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(verify="/etc/ca.pem"), timeout=90)  # silent: AGL101
