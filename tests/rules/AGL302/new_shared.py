from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat


def build(client):
    stop = TextMentionTermination("DONE")  # expect: AGL302
    told = "Say DONE when you are finished."
    writer = AssistantAgent("writer", client, system_message=told)
    critic = AssistantAgent("critic", client, system_message=told)
    inner = RoundRobinGroupChat([writer, critic], termination_condition=stop)
    editor = AssistantAgent("editor", client, system_message=told)
    outer = RoundRobinGroupChat([writer, critic, editor], termination_condition=stop)
    return inner, outer
