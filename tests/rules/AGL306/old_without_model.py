import autogen

a = autogen.ConversableAgent("a", llm_config=False, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=False, human_input_mode="NEVER")
a.initiate_chat(b, message="Echo.")
