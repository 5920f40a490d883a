from autogen_ext.models.openai import OpenAIChatCompletionClient
class Ours(OpenAIChatCompletionClient):
    def __init__(self, **kwargs):
        kwargs.setdefault("timeout", 60)
        super().__init__(**kwargs)
c = Ours(model="gpt-4o")
class Plain(OpenAIChatCompletionClient):
    pass
d = Plain(model="gpt-4o")  # expect: AGL101
