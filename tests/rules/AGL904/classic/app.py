from autogen import ConversableAgent

runner = ConversableAgent("runner", llm_config=False, code_execution_config={"use_docker": False})  # expect: AGL904
