import autogen

from .settings import MAX_REPLIES, ROUNDS, get_llm_config, slow_config


def build_clerk():
    clerk = autogen.AssistantAgent("clerk", llm_config=get_llm_config())
    thinker = autogen.AssistantAgent("thinker", llm_config=slow_config)
    cashier = autogen.ConversableAgent(
        "cashier",
        llm_config=get_llm_config("gpt-4o-mini"),
        max_consecutive_auto_reply=MAX_REPLIES,
        human_input_mode="NEVER",
    )
    chat = autogen.GroupChat(agents=[clerk, thinker, cashier], messages=[], max_round=ROUNDS)  # silent: AGL305
    return autogen.GroupChatManager(groupchat=chat, llm_config=slow_config)
