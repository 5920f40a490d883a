import os

import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
INTERACTIVE = os.environ.get("INTERACTIVE")

user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config, human_input_mode="TERMINATE")
critic = autogen.ConversableAgent("critic", llm_config=llm_config, human_input_mode="ALWAYS")
absent = autogen.ConversableAgent("absent", llm_config=llm_config)
open_one = autogen.ConversableAgent("open", llm_config=llm_config, human_input_mode=os.environ["MODE"])
either = autogen.ConversableAgent(
    "either", llm_config=llm_config, human_input_mode="ALWAYS" if INTERACTIVE else "Never"
)
upper = autogen.ConversableAgent("upper", llm_config=llm_config, human_input_mode="never".upper())
chat = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=6)
manager = autogen.GroupChatManager(groupchat=chat, llm_config=llm_config, human_input_mode="Never")


class Setting:
    def __init__(self, human_input_mode):
        self.human_input_mode = human_input_mode


mine = Setting(human_input_mode="Never")
