import json

import autogen


def load(name):
    with open("models.json") as f:
        return json.load(f)[name]


cheap = {"config_list": [load("provider_x")], "temperature": 0.7}  # expect: AGL101
good = {"config_list": [load("provider_y")], "temperature": 0.7}
direct = {"config_list": [json.load(open("models.json"))["provider_y"]]}

agents = [autogen.AssistantAgent(n, llm_config=c) for n, c in (("cheap", cheap), ("good", good), ("direct", direct))]
