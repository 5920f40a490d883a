import autogen
from agents import assistant1, assistant2

groupchat = autogen.GroupChat(
agents=[assistant1, assistant2],
messages=[],
max_round=300, # keep this bounded  # expect: AGL305
)
manager = autogen.GroupChatManager(groupchat=groupchat)
