class OllamaChatCompletionClient:
    def __init__(self, **kwargs):
        self.kwargs = kwargs


client = OllamaChatCompletionClient(model="llama3.2", timeout=60)
