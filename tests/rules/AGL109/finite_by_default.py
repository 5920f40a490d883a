from anthropic import Anthropic
from groq import Groq
from openai import AsyncOpenAI, AzureOpenAI, OpenAI

OpenAI()
AsyncOpenAI(timeout=20)
AzureOpenAI(azure_endpoint="https://models.invalid")
Anthropic().messages.create(model="claude-sonnet-4", max_tokens=100, messages=[])
Groq()
OpenAI().chat.completions.create(model="gpt-4o", messages=[])
