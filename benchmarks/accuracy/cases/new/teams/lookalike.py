"""Team classes of our own."""
from sports import RoundRobinGroupChat


class SelectorGroupChat(list):
    pass


class Swarm:
    def __init__(self, birds):
        self.birds = birds


league = RoundRobinGroupChat(["red", "blue"])  # silent: AGL301
choice = SelectorGroupChat(["red", "blue"])  # silent: AGL301
birds = Swarm([1, 2, 3])  # silent: AGL301
