from autogen_ext.models.openai import OpenAIChatCompletionClient

import settings

one = OpenAIChatCompletionClient(model="mine", timeout=60, **settings.CLIENT)
two = OpenAIChatCompletionClient(model="mine", timeout=60, model_info=settings.INFO)
