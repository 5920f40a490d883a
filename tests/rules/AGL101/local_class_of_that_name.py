class OpenAIChatCompletionClient:
    def __init__(self, model):
        self.model = model


client = OpenAIChatCompletionClient(model="gpt-4o")
