import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)
plain = autogen.ConversableAgent("plain", llm_config=False, human_input_mode="NEVER")
