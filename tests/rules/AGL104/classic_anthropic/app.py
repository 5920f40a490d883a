from autogen import ConversableAgent

config = {"config_list": [{"model": "claude-3-5-sonnet", "api_type": "anthropic", "timeout": 60}]}  # expect: AGL104
one = ConversableAgent("one", llm_config=config)
