import autogen

common = {
    "llm_config": {
        "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"),
        "timeout": 12,  # expect: AGL102
    },
    "human_input_mode": "NEVER",
    "max_consecutive_auto_reply": 10,
}

first = autogen.ConversableAgent("first", system_message="You argue for it.", **common)
second = autogen.ConversableAgent("second", system_message="You argue against it.", **common)
first.initiate_chat(second, message="Should cities ban cars?", max_turns=4)  # silent: AGL305
