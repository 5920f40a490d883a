import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
writer.run(message="Write.", max_turns=2)
