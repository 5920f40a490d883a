import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


assistant = autogen.AssistantAgent("assistant", llm_config=config)
common = {"human_input_mode": "NEVER", "is_termination_msg": has_word, "code_execution_config": False}
silent = autogen.UserProxyAgent("silent", llm_config=False, default_auto_reply="", **common)
reminds = autogen.UserProxyAgent("reminds", default_auto_reply="Reply TERMINATE if you are done.", **common)
capped = autogen.UserProxyAgent("capped", llm_config=config, max_consecutive_auto_reply=5, **common)
turns = autogen.UserProxyAgent("turns", llm_config=config, **common)
unused = autogen.UserProxyAgent("unused", llm_config=config, **common)
person = autogen.UserProxyAgent("person", llm_config=config, code_execution_config=False)
talker = autogen.ConversableAgent("talker", llm_config=config, **common)
for user in (silent, reminds, capped, person, talker):
    user.initiate_chat(assistant, message="Sum up the claim.")
turns.initiate_chat(assistant, message="Sum up the claim.", max_turns=3)
