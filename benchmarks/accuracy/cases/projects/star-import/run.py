from autogen import *

from constants import *

safe = AssistantAgent("safe", llm_config=SAFE)
shaky = AssistantAgent("shaky", llm_config=SHAKY)
chat = GroupChat(agents=[safe, shaky], messages=[], max_round=99)  # expect: AGL305
manager = GroupChatManager(groupchat=chat, llm_config=SAFE)
