from autogen_core.models import ChatCompletionClient

client = ChatCompletionClient.load_component(
    {
        "provider": "OpenAIChatCompletionClient",
        "config": {
            "model": "gpt-4o",
            "timeout": 600,
        },
    }
)
