from autogen_core.models import ChatCompletionClient

client = ChatCompletionClient.load_component(
    {
        "provider": "OpenAIChatCompletionClient",
        "config": {
            "model": "gpt-4o",
            "request_timeout": 600,  # expect: AGL605
        },
    }
)
