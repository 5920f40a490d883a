import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")


def end(recipient, messages, sender, config):
    return True, None


b.register_reply([autogen.Agent, None], end)
a.initiate_chat(b, message="Discuss.")
