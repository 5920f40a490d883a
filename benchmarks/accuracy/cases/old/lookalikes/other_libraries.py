from crewai import Agent, Crew
from langchain_openai import ChatOpenAI
from llama_index.core.agent import AssistantAgent

llm = ChatOpenAI(model="gpt-4o", timeout=5)
agent = AssistantAgent(name="x", llm_config={"config_list": [{"model": "gpt-4"}], "timeout": 1})  # silent: AGL101
crew = Crew(agents=[Agent(role="r", goal="g", backstory="b", llm=llm, max_iter=500)], max_round=500)
crew.initiate_chat(agent, "hello")  # silent: AGL306
