"""Team classes of our own."""
from sports import RoundRobinGroupChat


class SelectorGroupChat(list):
    pass


class Swarm:
    def __init__(self, birds):
        self.birds = birds


league = RoundRobinGroupChat(["red", "blue"])
choice = SelectorGroupChat(["red", "blue"])
birds = Swarm([1, 2, 3])
