import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

from somewhere import limits, other, stop

a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode=limits.mode)
c = autogen.ConversableAgent("c", llm_config=config, human_input_mode="NEVER", **limits.options)
d = autogen.ConversableAgent("d", llm_config=config, human_input_mode="NEVER", is_termination_msg=stop)
a.initiate_chat(b, message="Discuss.")
a.initiate_chat(c, message="Discuss.")
a.initiate_chat(d, message="Discuss.")
a.initiate_chat(other, message="Discuss.")
a.initiate_chat(a, message="Discuss.", max_turns=limits.turns)


def talk(one, two):
    one.initiate_chat(two, message="Discuss.")
