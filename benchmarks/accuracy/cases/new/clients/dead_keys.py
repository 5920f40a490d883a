from autogen_ext.models.openai import OpenAIChatCompletionClient

options = {
    "model": "gpt-4o",
    "request_timeout": 120,  # expect: AGL801
}
a = OpenAIChatCompletionClient(**options)  # silent: AGL101
b = OpenAIChatCompletionClient(  # expect: AGL101
    model="gpt-4o",
    api_base="https://llm.example.org/v1",  # expect: AGL801
)
c = OpenAIChatCompletionClient(model="gpt-4o", base_url="https://llm.example.org/v1", timeout=60)  # silent: AGL801
