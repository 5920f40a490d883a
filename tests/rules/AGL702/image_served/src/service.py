from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", base_url="http://localhost:9000/v1", timeout=120)  # expect: AGL702
