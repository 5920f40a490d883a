from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI

OpenAI(timeout=120)  # expect: AGL109
AsyncOpenAI(api_key="none", timeout=120)  # expect: AGL109
Anthropic(timeout=120)  # expect: AGL109
client = OpenAI(timeout=30)
client.chat.completions.create(model="gpt-4o", messages=[], timeout=120)  # expect: AGL109
