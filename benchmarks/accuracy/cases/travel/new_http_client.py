import httpx
from autogen_ext.models.openai import OpenAIChatCompletionClient
a = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(timeout=60))
b = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(timeout=httpx.Timeout(60.0, connect=5)))
c = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(verify="/ca.pem"))  # expect: AGL101
def make(proxy):
    transport = httpx.AsyncHTTPTransport(retries=2)
    return httpx.AsyncClient(transport=transport, timeout=90)
d = OpenAIChatCompletionClient(model="gpt-4o", http_client=make(None))
