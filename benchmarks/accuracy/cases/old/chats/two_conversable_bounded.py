import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

joe = autogen.ConversableAgent("joe", system_message="You are Joe.", llm_config=llm_config, human_input_mode="NEVER")
cathy = autogen.ConversableAgent("cathy", system_message="You are Cathy.", llm_config=llm_config, human_input_mode="NEVER")
shy = autogen.ConversableAgent("shy", llm_config=llm_config, human_input_mode="NEVER", max_consecutive_auto_reply=3)  # silent: AGL305
quitter = autogen.ConversableAgent(
    "quitter",
    llm_config=llm_config,
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "good bye" in (m.get("content") or "").lower(),
    system_message="Say good bye when you have had enough.",
)

joe.initiate_chat(cathy, message="Tell me a joke.", max_turns=2)  # silent: AGL305
joe.initiate_chat(shy, message="Tell me a joke.")  # silent: AGL306
joe.initiate_chat(quitter, message="Tell me a joke. Say good bye at the end.")
