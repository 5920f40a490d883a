from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@app.route("/ask", methods=["POST"])
def ask() -> str:
    chat = GroupChat([user, assistant], messages=[], max_round=4)
    manager = GroupChatManager(chat, llm_config=config)
    user.initiate_chat(manager, message=request.json["question"], max_turns=3)
    return chat.messages[-1]["content"]
