class GroupChat:
    def __init__(self, agents, max_round=None):
        self.agents = agents


class Phone:
    def initiate_chat(self, other, max_turns="3"):
        return other


GroupChat([], max_round=None)
Phone().initiate_chat(None, max_turns="4")
