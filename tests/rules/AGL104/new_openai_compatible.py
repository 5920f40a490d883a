from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="llama3.2", base_url="http://localhost:11434/v1", timeout=120)
