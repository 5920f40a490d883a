import autogen

from settings import LLM

assistant = autogen.AssistantAgent("assistant", llm_config=LLM)
