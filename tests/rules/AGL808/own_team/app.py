from autogen_agentchat.teams import RoundRobinGroupChat


class Team(RoundRobinGroupChat):
    def __init__(self, members, stop):
        super().__init__(members, termination_condition=stop)


team = Team([], None)
