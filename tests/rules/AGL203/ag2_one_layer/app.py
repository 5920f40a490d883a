from ag2 import Agent
from ag2.config import GeminiConfig, OpenAIConfig
from ag2.middleware import RetryMiddleware

one = Agent(
    "one",
    config=OpenAIConfig(model="gpt-4o-mini", timeout=60, max_retries=0),
    middleware=[RetryMiddleware(max_retries=3)],
)
two = Agent("two", config=GeminiConfig(model="gemini-2.5-flash"), middleware=[RetryMiddleware()])
