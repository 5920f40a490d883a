from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)  # expect: AGL509
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@app.route("/ask", methods=["POST"])
def ask() -> str:
    user.initiate_chat(assistant, message=request.json["question"], max_turns=3)
    return user.last_message()["content"]
