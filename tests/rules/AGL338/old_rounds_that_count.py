import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
import sys

a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER", max_consecutive_auto_reply=0)
b = autogen.ConversableAgent("b", llm_config=config, max_consecutive_auto_reply=None)
c = autogen.ConversableAgent("c", llm_config=config, max_consecutive_auto_reply=float("inf"))


def group(rounds, **settings):
    autogen.GroupChat([a, b], [], 12)
    autogen.GroupChat([a, b], [])
    autogen.GroupChat([a, b], [], max_round=sys.maxsize)
    autogen.GroupChat([a, b], [], max_round=rounds)
    autogen.GroupChat([a, b], [], **settings)
