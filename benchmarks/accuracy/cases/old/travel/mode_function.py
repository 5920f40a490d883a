import os

import autogen


def timeout_for(model):
    if model.startswith("o1"):
        return 300
    if "mini" in model:
        return 5
    return 120


def config(model):
    return {"config_list": [{"model": model}], "timeout": timeout_for(model)}  # silent: AGL102


agent = autogen.AssistantAgent("agent", llm_config=config(os.environ["MODEL"]))
