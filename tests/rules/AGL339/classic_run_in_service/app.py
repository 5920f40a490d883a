from autogen import ConversableAgent, LLMConfig
from fastapi import FastAPI

app = FastAPI()
llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)


@app.post("/ask")
def ask(question: str):
    agent = ConversableAgent("agent", llm_config=llm_config, human_input_mode="NEVER")
    response = agent.run(message=question, max_turns=3, user_input=True)  # expect: AGL339
    response.process()
    return response.summary
