import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
a.initiate_chat(b, message="Discuss the claim.")  # expect: AGL306 warning


def made(settings):
    c = autogen.ConversableAgent("c", llm_config=settings, human_input_mode="NEVER")
    d = autogen.ConversableAgent("d", llm_config=settings, human_input_mode="NEVER")
    c.initiate_chat(d, message="Discuss.")  # expect: AGL306 warning
