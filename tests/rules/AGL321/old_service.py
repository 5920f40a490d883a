import autogen
from fastapi import FastAPI

app = FastAPI()
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


@app.post("/ask")
def ask(question: str) -> str:
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    first = user.initiate_chat(assistant, message=question, max_turns=3)  # expect: AGL321
    return user.initiate_chat(assistant, message=first.summary, max_turns=3).summary
