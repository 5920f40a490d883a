import autogen

config = {"config_list": [{"model": "gpt-4o", "max_retries": 0}], "timeout": 120}  # expect: AGL206
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
writer.initiate_chat(critic, message="Begin", max_turns=3)
