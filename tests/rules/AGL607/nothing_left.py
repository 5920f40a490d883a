import autogen

writer = autogen.AssistantAgent("产品经理", llm_config=False)  # expect: AGL607
