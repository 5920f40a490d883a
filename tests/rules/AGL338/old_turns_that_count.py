import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
import os
import sys

a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")


def chat(turns, n=None):
    a.initiate_chat(b, message="Begin.", max_turns=3)
    a.initiate_chat(b, message="Begin.", max_turns=None)
    a.initiate_chat(b, message="Begin.", max_turns=True)
    a.initiate_chat(b, message="Begin.", max_turns=sys.maxsize)
    a.initiate_chat(b, message="Begin.", max_turns=int("3"))
    a.initiate_chat(b, message="Begin.", max_turns=turns)
    a.initiate_chat(b, message="Begin.", max_turns=n)
    a.initiate_chat(b, message="Begin.", max_turns=os.getenv("TURNS"))
    a.initiate_chat(b, message="Begin.", max_turns="3" if n else 3)
    a.initiate_chat(b, message="Begin.", other_turns="3")
