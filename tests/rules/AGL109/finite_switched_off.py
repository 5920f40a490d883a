from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI

OpenAI(timeout=None)  # expect: AGL109
AsyncOpenAI(api_key="none", timeout=None)  # expect: AGL109
Anthropic(timeout=None)  # expect: AGL109
client = OpenAI(timeout=30)
client.chat.completions.create(model="gpt-4o", messages=[], timeout=None)  # expect: AGL109
