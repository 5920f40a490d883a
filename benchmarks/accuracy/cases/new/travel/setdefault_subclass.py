from autogen_ext.models.openai import OpenAIChatCompletionClient


class DefaultedClient(OpenAIChatCompletionClient):
    def __init__(self, **kwargs):
        kwargs.setdefault("timeout", 60)
        kwargs.setdefault("model", "gpt-4o")
        super().__init__(**kwargs)


a = DefaultedClient()  # silent: AGL101
b = DefaultedClient(model="gpt-4o-mini", timeout=8)  # expect: AGL102
c = DefaultedClient(api_key="NULL", timeout=80)  # silent: AGL102
