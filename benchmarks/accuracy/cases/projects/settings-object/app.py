import autogen

from config import settings

one = autogen.AssistantAgent("one", llm_config=settings.llm_config)
two = autogen.AssistantAgent("two", llm_config=settings.llm_config)
chat = autogen.GroupChat(agents=[one, two], messages=[], max_round=settings.max_round)
manager = autogen.GroupChatManager(groupchat=chat, llm_config=settings.llm_config)
