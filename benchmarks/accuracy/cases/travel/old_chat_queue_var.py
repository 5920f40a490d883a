import autogen
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=cfg, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=cfg, human_input_mode="NEVER")
chats = [{"recipient": b, "message": "hi", "max_turns": 2}]
chats.append({"recipient": b, "message": "again", "max_turns": 3})
a.initiate_chats(chats)
more = []
for topic in ["x", "y"]:
    more.append({"recipient": b, "message": topic})  # expect: AGL306
a.initiate_chats(more)
