from autogen_ext.models.openai import OpenAIChatCompletionClient
from somewhere import make_http_client, options


def build(**kwargs):
    return OpenAIChatCompletionClient(model="gpt-4o", **kwargs)


client = OpenAIChatCompletionClient(model="gpt-4o", **options)
other = OpenAIChatCompletionClient(model="gpt-4o", http_client=make_http_client())
