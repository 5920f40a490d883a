"""Not AutoGen's."""

from chats import GroupChat, OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timout=60)
group = GroupChat(agents=[], max_rounds=8)
