from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

BUILDERS = {
    "gpt": lambda: OpenAIChatCompletionClient(model="gpt-4o", timeout=60),  # silent: AGL101
    "claude": lambda: AnthropicChatCompletionClient(model="claude-3-5-haiku-20241022"),  # expect: AGL101
}


def create(kind):
    if kind not in BUILDERS:
        raise ValueError(kind)
    return BUILDERS[kind]()


def register(kind):
    def decorate(function):
        BUILDERS[kind] = function
        return function

    return decorate


@register("mini")
def mini():
    return OpenAIChatCompletionClient(model="gpt-4o-mini", timeout=11)  # expect: AGL102
