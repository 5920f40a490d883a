import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
from unittest import mock

writer = autogen.AssistantAgent("writer", llm_config=config)
group = autogen.GroupChat(agents=[writer, writer], messages=[], speaker_selection_method="manual")
with mock.patch("builtins.input", return_value="1"):
    writer.initiate_chat(autogen.GroupChatManager(groupchat=group, llm_config=config), message="Begin.")
