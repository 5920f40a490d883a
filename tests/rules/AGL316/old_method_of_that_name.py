import autogen
from somewhere import Player


class Game:
    def initiate_chat(self, other, message, max_round=3):
        return other


Game().initiate_chat(Player(), message="Play.", max_round=8)
Player().initiate_chat("Play.", max_round=8)
