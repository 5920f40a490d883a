import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
coder = autogen.AssistantAgent("coder", llm_config=cfg)
tester = autogen.AssistantAgent("tester", llm_config=cfg)
admin = autogen.UserProxyAgent("admin", human_input_mode="NEVER", code_execution_config=False)


def next_speaker(last_speaker, groupchat):
    if last_speaker is coder:
        return tester
    if len(groupchat.messages) > 20:
        return None
    return coder


chat = autogen.GroupChat(agents=[admin, coder, tester], messages=[], max_round=100, speaker_selection_method=next_speaker)  # expect: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=cfg)
admin.initiate_chat(manager, message="Write a parser.")  # silent: AGL306
