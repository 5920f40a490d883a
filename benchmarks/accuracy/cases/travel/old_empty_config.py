import autogen
a = autogen.AssistantAgent("a", llm_config={})
b = autogen.AssistantAgent("b", llm_config=False)
c = autogen.AssistantAgent("c", llm_config=None)
d = autogen.AssistantAgent("d")
