from autogen_agentchat.conditions import MaxMessageTermination


def build_stop(most: int = 20):
    return MaxMessageTermination(most)
