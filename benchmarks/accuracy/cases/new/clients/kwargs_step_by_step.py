import os

from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient


def make_client(azure: bool):
    kwargs = {"model": "gpt-4o", "timeout": 120}
    if azure:
        kwargs["azure_endpoint"] = os.environ["AZURE_ENDPOINT"]
        kwargs["api_version"] = "2024-06-01"
        return AzureOpenAIChatCompletionClient(**kwargs)  # silent: AGL101
    kwargs["api_key"] = os.environ["OPENAI_API_KEY"]
    return OpenAIChatCompletionClient(**kwargs)  # silent: AGL101


def make_bare():
    options = {"model": "gpt-4o"}
    options.update(temperature=0)
    return OpenAIChatCompletionClient(**options)  # expect: AGL101


def make_hasty():
    options = dict(model="gpt-4o")
    options["timeout"] = 15  # expect: AGL102
    return OpenAIChatCompletionClient(**options)  # silent: AGL101


def make_unknown(**options):
    return OpenAIChatCompletionClient(model="gpt-4o", **options)
