from autogen_core.models import ChatCompletionClient

good = ChatCompletionClient.load_component(
    {
        "provider": "autogen_ext.models.openai.OpenAIChatCompletionClient",
        "config": {"model": "gpt-4o", "timeout": 120},
    }
)
short = ChatCompletionClient.load_component(
    {
        "provider": "OpenAIChatCompletionClient",
        "config": {
            "model": "gpt-4o",
            "timeout": 4,  # expect: AGL102
        },
    }
)
bare = ChatCompletionClient.load_component({"provider": "OpenAIChatCompletionClient", "config": {"model": "gpt-4o"}})  # expect: AGL101
