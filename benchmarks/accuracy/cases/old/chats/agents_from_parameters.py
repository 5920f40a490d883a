"""Agents that come from outside: nobody knows how they end."""
from autogen import ConversableAgent, UserProxyAgent


def ask(agent: ConversableAgent, question: str):
    user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    return user.initiate_chat(agent, message=question)  # silent: AGL306


def debate(first, second, topic, turns=None):
    return first.initiate_chat(second, message=topic, max_turns=turns)  # silent: AGL306
