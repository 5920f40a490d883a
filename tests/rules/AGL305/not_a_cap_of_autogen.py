from somewhere import GroupChat, Simulation

config = {"max_round": 1000, "max_turns": 5000}
one = GroupChat(agents=[], messages=[], max_round=1000)
two = Simulation(max_consecutive_auto_reply=900)
