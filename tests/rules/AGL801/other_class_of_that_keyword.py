import openai
from langchain_openai import ChatOpenAI

openai.api_base = "https://example.invalid"
model = ChatOpenAI(model="gpt-4o", request_timeout=60)
