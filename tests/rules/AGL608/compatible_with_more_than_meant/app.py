from autogen import AssistantAgent

assistant = AssistantAgent("assistant", llm_config=False)
