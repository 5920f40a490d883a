from autogen import AssistantAgent, GroupChat

assistant = AssistantAgent("assistant", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 120})
group = GroupChat(agents=[assistant], messages=[], max_round=8)
