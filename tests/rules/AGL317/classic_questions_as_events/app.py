from autogen import ConversableAgent, LLMConfig, UserProxyAgent
from autogen.agentchat import initiate_group_chat, run_group_chat
from autogen.agentchat.group.patterns import RoundRobinPattern
from flask import Flask

app = Flask(__name__)
llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)


@app.post("/ask")
def ask():
    writer = ConversableAgent("writer", llm_config=llm_config, human_input_mode="NEVER")
    user = UserProxyAgent("user", code_execution_config=False)
    pattern = RoundRobinPattern(initial_agent=writer, agents=[writer], user_agent=user)
    return [event.type for event in run_group_chat(pattern=pattern, messages="Begin.", max_rounds=5).events]
