from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from myapp.limits import default_termination


def ring(agents: list[AssistantAgent], condition):
    return RoundRobinGroupChat(agents, termination_condition=condition)  # silent: AGL301


def picked(agents, client, config):
    return SelectorGroupChat(agents, model_client=client, termination_condition=default_termination(), max_turns=config.max_turns)  # silent: AGL301


def counted(agents, state):
    return RoundRobinGroupChat(agents, max_turns=state.max_turns)  # silent: AGL301
