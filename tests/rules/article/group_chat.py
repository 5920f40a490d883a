import autogen
from agents import assistant1, assistant2

groupchat = autogen.GroupChat(
agents=[assistant1, assistant2],
messages=[],
max_round=3, # keep this bounded
)
manager = autogen.GroupChatManager(groupchat=groupchat)
