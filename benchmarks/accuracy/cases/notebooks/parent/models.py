from autogen_ext.models.openai import OpenAIChatCompletionClient


def small():
    return OpenAIChatCompletionClient(model="gpt-4o-mini")  # expect: AGL101


def large():
    return OpenAIChatCompletionClient(model="gpt-4o", timeout=90)  # silent: AGL101
