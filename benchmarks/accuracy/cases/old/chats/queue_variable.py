import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
desk = autogen.UserProxyAgent("desk", human_input_mode="NEVER", max_consecutive_auto_reply=1, code_execution_config=False)
names = autogen.AssistantAgent("names", llm_config=cfg, system_message="You collect names.")
dates = autogen.AssistantAgent("dates", llm_config=cfg, system_message="You collect dates.")

queue = [
    {"recipient": names, "message": "Which names?", "clear_history": True},
    {"recipient": dates, "message": "Which dates?", "summary_method": "reflection_with_llm"},
]
results = desk.initiate_chats(queue)  # silent: AGL306
for result in results:
    print(result.summary)
