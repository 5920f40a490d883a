import os

from autogen import ConversableAgent, LLMConfig

cfg = LLMConfig(config_list=[{"api_type": "openai", "model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}], timeout=100)
agent = ConversableAgent(name="agent", llm_config=cfg, system_message="You help.")

response = agent.run(message="What is 2 + 2?", max_turns=2)  # silent: AGL305
response.process()
open_end = agent.run(message="Tell me about bees.", user_input=False)
open_end.process()
