from autogen import ConversableAgent, LLMConfig
from fastapi import FastAPI

app = FastAPI()
assistant = ConversableAgent("assistant", llm_config=LLMConfig({"model": "gpt-4o", "timeout": 120}))  # expect: AGL509


@app.post("/chat")
def chat(message: str) -> str:
    response = assistant.run(message=message, max_turns=3)
    response.process()
    return response.summary
