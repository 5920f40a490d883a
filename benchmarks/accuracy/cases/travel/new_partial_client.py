from functools import partial
from autogen_ext.models.openai import OpenAIChatCompletionClient
Client = partial(OpenAIChatCompletionClient, timeout=90)
c = Client(model="gpt-4o")
Bare = partial(OpenAIChatCompletionClient, model="gpt-4o")
d = Bare()  # expect: AGL101
