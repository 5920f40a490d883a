import autogen
from fastapi import FastAPI

app = FastAPI()
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


@app.post("/ask")
def ask(question: str) -> str:
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", code_execution_config=False)  # expect: AGL317
    return user.initiate_chat(assistant, message=question, max_turns=3).summary


@app.post("/check")
def check(question: str) -> str:
    assistant = autogen.AssistantAgent(
        "assistant",
        llm_config=config,
        human_input_mode="ALWAYS",  # expect: AGL317
    )
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    return user.initiate_chat(assistant, message=question, max_turns=3).summary


@app.post("/meet")
def meet(question: str) -> str:
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    guest = autogen.UserProxyAgent("guest", code_execution_config=False)  # expect: AGL317
    group = autogen.GroupChat(agents=[guest, assistant], messages=[], max_round=8)
    manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
    return assistant.initiate_chat(manager, message=question).summary
