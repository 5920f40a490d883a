import autogen


def panel(agents, rounds):
    return autogen.GroupChat(agents=agents, messages=[], max_round=rounds)  # silent: AGL305


def bounded_panel(agents, rounds=12):
    return autogen.GroupChat(agents=agents, messages=[], max_round=min(rounds, 50))  # silent: AGL305


def counted_panel(agents):
    return autogen.GroupChat(agents=agents, messages=[], max_round=len(agents) * 3)  # silent: AGL305
