from autogen import GroupChat, GroupChatManager, UserProxyAgent

import llm_config as settings
from writers import novelist, outliner

reader = UserProxyAgent("reader", human_input_mode="ALWAYS", code_execution_config=False)
chat = GroupChat(agents=[reader, outliner, novelist], messages=[], max_round=settings.CHAT_ROUNDS)  # silent: AGL305
manager = GroupChatManager(groupchat=chat, llm_config=settings.llm_config)  # silent: AGL101
reader.initiate_chat(manager, message="A story about a lighthouse.")  # silent: AGL306
