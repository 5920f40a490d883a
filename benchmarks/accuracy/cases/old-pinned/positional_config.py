from autogen import AssistantAgent, ConversableAgent, GroupChat

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 11}  # expect: AGL102
agent = AssistantAgent("agent", "You are helpful.", cfg)
other = ConversableAgent("other", llm_config={"config_list": [{"model": "gpt-4"}], "timeout": 110})  # silent: AGL101
chat = GroupChat([agent, other], [], 60, "Admin")  # expect: AGL305
