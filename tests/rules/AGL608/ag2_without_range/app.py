import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)
