import autogen
from autogen.io.websockets import IOWebsockets
from fastapi import FastAPI

app = FastAPI()
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def talk(stream):
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", code_execution_config=False)
    user.initiate_chat(assistant, message=stream.input(), max_turns=3)


@app.on_event("startup")
def start():
    with IOWebsockets.run_server_in_thread(on_connect=talk, port=8765):
        pass
