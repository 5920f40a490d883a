"""A retrieval helper: the proxy waits for a word that only one of two assistants is told."""
import os

import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
llm_config = {"config_list": config_list, "timeout": 120, "cache_seed": None}


def termination_msg(x):
    return isinstance(x, dict) and "TERMINATE" in str(x.get("content", ""))[-20:].upper()  # silent: AGL308


boss = autogen.UserProxyAgent(
    name="boss",
    is_termination_msg=termination_msg,
    human_input_mode="NEVER",
    code_execution_config=False,
    default_auto_reply="Please go on.",
)
coder = autogen.AssistantAgent(
    name="coder",
    is_termination_msg=termination_msg,
    system_message="You are a senior python engineer. Reply `TERMINATE` in the end when everything is done.",
    llm_config=llm_config,
)
reviewer = autogen.AssistantAgent(
    name="reviewer",
    is_termination_msg=termination_msg,
    system_message="You are a code reviewer. Be strict.",  # expect: AGL307
    llm_config=llm_config,
)

question = os.environ.get("QUESTION", "How do I train a model?")
boss.initiate_chat(coder, message=question)  # silent: AGL306
boss.initiate_chat(reviewer, message=question)
