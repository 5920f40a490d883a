import autogen

agent = autogen.ConversableAgent(
    "agent", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 120}, human_input_mode="NEVER"
)
