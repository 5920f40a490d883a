import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=4, code_execution_config=False)  # silent: AGL305
experts = [autogen.AssistantAgent(n, system_message=f"You know {n}.", llm_config=cfg) for n in ("law", "tax", "risk")]

for expert in experts:
    user.initiate_chat(expert, message="What do you say?")  # silent: AGL306

queue = [{"recipient": e, "message": "And now?", "max_turns": 1} for e in experts]
user.initiate_chats(queue)  # silent: AGL306
