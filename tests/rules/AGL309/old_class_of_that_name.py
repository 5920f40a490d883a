import autogen
from somewhere import GroupChat


class GroupChatManager:
    def __init__(self, groupchat, max_consecutive_auto_reply=None, human_input_mode=None):
        self.groupchat = groupchat


manager = GroupChatManager(GroupChat(), max_consecutive_auto_reply=1, human_input_mode="ALWAYS")
