from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


@app.route("/ask", methods=["POST"])
def ask() -> str:
    assistant = AssistantAgent("assistant", llm_config=config)
    user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(assistant, message=request.json["question"], max_turns=3)
    return user.last_message()["content"]
