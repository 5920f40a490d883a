import autogen

from config import settings

one = autogen.AssistantAgent("one", llm_config=settings.llm_config)  # silent: AGL101
two = autogen.AssistantAgent("two", llm_config=settings.llm_config)  # silent: AGL101
chat = autogen.GroupChat(agents=[one, two], messages=[], max_round=settings.max_round)  # silent: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=settings.llm_config)
