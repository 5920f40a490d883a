from autogen_ext.models.openai import OpenAIChatCompletionClient


class CompanyClient(OpenAIChatCompletionClient):
    """Goes through the company gateway."""

    def __init__(self, model: str, **kwargs):
        options = {"base_url": "https://llm.example.org/v1", "timeout": 120}
        options.update(kwargs)
        super().__init__(model=model, **options)


class LoggedClient(OpenAIChatCompletionClient):
    async def create(self, *args, **kwargs):
        print("create")
        return await super().create(*args, **kwargs)
