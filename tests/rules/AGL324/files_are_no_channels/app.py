import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


def read(path):
    with path.open(encoding="utf-8") as file:
        return file.read()
