import autogen
from fastapi import FastAPI

app = FastAPI()
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


class Web(autogen.UserProxyAgent):
    def get_human_input(self, prompt: str) -> str:
        return ""


@app.post("/ask")
def ask(question: str, mode: str) -> str:
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(assistant, message=question, max_turns=3)
    once = autogen.UserProxyAgent("once", code_execution_config=False)
    once.initiate_chat(assistant, message=question, max_turns=1)
    web = Web("web", code_execution_config=False)
    web.initiate_chat(assistant, message=question, max_turns=3)
    group = autogen.GroupChat(agents=[user, assistant], messages=[], max_round=4)
    manager = autogen.GroupChatManager(groupchat=group, llm_config=config, human_input_mode="ALWAYS")
    user.initiate_chat(manager, message=question)
    unknown = autogen.UserProxyAgent("unknown", human_input_mode=mode, code_execution_config=False)
    return unknown.initiate_chat(assistant, message=question, max_turns=3).summary
