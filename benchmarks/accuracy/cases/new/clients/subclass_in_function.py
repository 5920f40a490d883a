def build_client(model: str):
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    class JsonClient(OpenAIChatCompletionClient):
        def count_tokens(self, messages, *, tools=()):
            return 0

    return JsonClient(model=model, timeout=3)  # expect: AGL102


client = build_client("gpt-4o")
