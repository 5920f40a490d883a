import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
worker = autogen.AssistantAgent("worker", llm_config=cfg)
tireless = autogen.UserProxyAgent(
    "tireless",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=1000,  # expect: AGL305
    is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
    code_execution_config={"work_dir": "out", "use_docker": False},  # expect: AGL901, AGL904
)
normal = autogen.UserProxyAgent(
    "normal",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=10,  # silent: AGL305
    is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
    code_execution_config=False,
)
tireless.initiate_chat(worker, message="Clean the data.")  # silent: AGL306
normal.initiate_chat(worker, message="Clean the data.")  # silent: AGL306
