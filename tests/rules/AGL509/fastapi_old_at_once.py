from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI

app = FastAPI()
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)  # expect: AGL509
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@app.post("/ask")
async def ask(question: str) -> str:
    await user.a_initiate_chat(assistant, message=question, max_turns=3)
    return user.last_message()["content"]
