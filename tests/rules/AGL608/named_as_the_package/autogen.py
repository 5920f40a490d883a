from autogen import AssistantAgent  # expect: AGL608

assistant = AssistantAgent("assistant", llm_config=False)
