from functools import partial

from autogen_ext.models.openai import OpenAIChatCompletionClient

make = partial(OpenAIChatCompletionClient, model="gpt-4o", timeout=120)
make_bare = partial(OpenAIChatCompletionClient, model="gpt-4o")

a = make()  # silent: AGL101
b = make(temperature=0)  # silent: AGL101
c = make_bare()  # expect: AGL101
