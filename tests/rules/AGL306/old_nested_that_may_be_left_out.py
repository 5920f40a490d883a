import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
common = {"llm_config": config, "human_input_mode": "NEVER"}
outer = autogen.ConversableAgent("outer", **common)
writer = autogen.ConversableAgent("writer", **common)
critic = autogen.ConversableAgent("critic", **common)


def unless_done(recipient, messages, sender, config):
    if "DONE" in messages[-1]["content"]:
        return None
    return "Review this."


# without a message the entry is left out, and the writer answers with nothing
writer.register_nested_chats([{"recipient": critic, "message": unless_done, "max_turns": 1}], trigger=outer)
outer.initiate_chat(writer, message="Begin.")
