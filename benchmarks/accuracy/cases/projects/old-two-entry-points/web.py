from autogen import GroupChat, GroupChatManager

from shared import CONFIG, ROUNDS, assistant, proxy

user = proxy()
chat = GroupChat(agents=[user, assistant("a", "You ask."), assistant("b", "You answer.")], messages=[], max_round=ROUNDS)  # silent: AGL305
manager = GroupChatManager(groupchat=chat, llm_config=CONFIG)
user.initiate_chat(manager, message="Begin.")  # silent: AGL306
