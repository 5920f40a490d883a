import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
notes = ""
for section in ["summary", "risks", "next steps"]:
    reply = user.initiate_chat(writer, message=f"Notes: {notes}. Write {section}", max_turns=1)
    notes += reply.summary
