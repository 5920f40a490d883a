from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.middleware import RetryMiddleware

agent = Agent(
    "helper",
    config=OpenAIConfig(model="gpt-4o-mini", timeout=60),
    middleware=[RetryMiddleware(max_retries=5)],  # expect: AGL203
)
