from autogen import AssistantAgent, UserProxyAgent

from web import app

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 60}


@app.post("/ask")
def ask(question: str):
    helper = AssistantAgent("helper", llm_config=llm_config)
    asker = UserProxyAgent("asker", code_execution_config=False)  # expect: AGL317
    return asker.initiate_chat(helper, message=question, max_turns=3).summary
