from autogen_ext.models.ollama import OllamaChatCompletionClient
from somewhere import options

client = OllamaChatCompletionClient(model="llama3.2", **options)
