import autogen

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 60}


def keyword(word):
    def check(message):
        return word in (message.get("content") or "")

    return check


pro = autogen.ConversableAgent("pro", system_message="Argue for. Say ENOUGH to stop.", llm_config=cfg, human_input_mode="NEVER")
con = autogen.ConversableAgent(
    "con",
    system_message="Argue against. Say ENOUGH to stop.",
    llm_config=cfg,
    human_input_mode="NEVER",
    is_termination_msg=keyword("ENOUGH"),
)
pro.initiate_chat(con, message="Nuclear power?")  # silent: AGL306
con.initiate_chat(pro, message="Nuclear power?")  # silent: AGL306
