import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

user.initiate_chat(writer, message="Write.", max_turns=3, clear_history=True, silent=False, cache=None)
user.initiate_chat(writer, message="Write.", max_turns=3, summary_method="reflection_with_llm", summary_args={})
user.initiate_chats([{"chat_id": 1, "recipient": writer, "message": "Write.", "max_turns": 2, "carryover": "Be brief."}])
