import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
common = {"llm_config": config, "human_input_mode": "NEVER"}
outer = autogen.ConversableAgent("outer", **common)
writer = autogen.ConversableAgent("writer", **common)
critic = autogen.ConversableAgent("critic", **common)
queue = [{"recipient": critic, "message": "Review this.", "max_turns": 1}]
writer.register_nested_chats(queue, trigger=outer)
outer.initiate_chat(writer, message="Begin.", max_turns=3)


def own_reply(chat_queue, recipient, messages, sender, config):
    return True, None


silent = autogen.ConversableAgent("silent", **common)
silent.register_nested_chats(queue, trigger=outer, reply_func_from_nested_chats=own_reply)
outer.initiate_chat(silent, message="Begin.")
