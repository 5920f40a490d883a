import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 60}], "timeout": 60}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config=llm_config)
critics = [critic, editor]


def not_a_critic(sender):
    return sender not in critics


# the critics are told, and whom they ask is not them
writer.register_nested_chats([{"recipient": c, "max_turns": 1} for c in critics], trigger=not_a_critic)
critic.register_nested_chats([{"recipient": writer, "max_turns": 1}], trigger=writer)

# a board speaks for the player: he answers it without a further nested chat
board = autogen.ConversableAgent("board", llm_config=False, human_input_mode="NEVER")
player = autogen.AssistantAgent("player", llm_config=llm_config)
rival = autogen.AssistantAgent("rival", llm_config=llm_config)
player.register_nested_chats([{"sender": board, "recipient": player, "max_turns": 2}], trigger=rival)
rival.register_nested_chats([{"sender": board, "recipient": rival, "max_turns": 2}], trigger=player)
player.initiate_chat(rival, message="e4", max_turns=4)
