import argparse

import autogen

parser = argparse.ArgumentParser()
parser.add_argument("--n_round", type=int, default=13)
parser.add_argument("--topic", default="weather")
args = parser.parse_args()

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agents = [autogen.AssistantAgent(n, llm_config=cfg) for n in ("a", "b")]
chat = autogen.GroupChat(agents=agents, messages=[], max_round=args.n_round)  # silent: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=cfg)
