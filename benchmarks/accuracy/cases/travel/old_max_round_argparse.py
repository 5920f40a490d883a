import argparse, autogen
p = argparse.ArgumentParser()
p.add_argument("--rounds", type=int, default=400)  # expect: AGL305
p.add_argument("--few", type=int, default=12)
args = p.parse_args()
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
g = autogen.GroupChat(agents=[a], messages=[], max_round=args.rounds)
h = autogen.GroupChat(agents=[a], messages=[], max_round=args.few)
