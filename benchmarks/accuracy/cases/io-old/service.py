"""A service with chats of 0.2."""
import autogen
from fastapi import FastAPI

app = FastAPI()
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
shared = autogen.AssistantAgent("shared", llm_config=config)  # silent: AGL509
desk = autogen.AssistantAgent("desk", llm_config=config)  # expect: AGL509
visitor = autogen.UserProxyAgent("visitor", human_input_mode="NEVER", code_execution_config=False)


def proxy() -> autogen.UserProxyAgent:
    return autogen.UserProxyAgent(
        "user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=2
    )


@app.post("/ask")
async def ask(question: str) -> str:
    user = proxy()
    user.initiate_chat(shared, message=question, max_turns=2)  # expect: AGL502
    return user.last_message()["content"]


@app.post("/ask-well")
def ask_well(question: str) -> str:
    user = proxy()
    own = autogen.AssistantAgent("own", llm_config=config)  # silent: AGL509
    user.initiate_chat(own, message=question, max_turns=2)  # silent: AGL502
    return user.last_message()["content"]


@app.post("/ask-desk")
def ask_desk(question: str) -> str:
    visitor.initiate_chat(desk, message=question, max_turns=2)
    return visitor.last_message()["content"]
