from ag2 import Agent
from ag2.config import OllamaConfig, OpenAIConfig
from somewhere import client

one = Agent("one", config=OpenAIConfig(model="gpt-4o", timeout=60))
two = Agent("two", config=OllamaConfig(model="llama3.2", http_client=client))
