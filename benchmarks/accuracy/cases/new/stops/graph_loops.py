from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
generator = AssistantAgent("generator", model_client=client, system_message="Generate ideas.")
reviewer = AssistantAgent("reviewer", model_client=client, system_message="Say REVISE or APPROVE.")
summary = AssistantAgent("summary", model_client=client, system_message="Sum up.")


def pipeline():
    builder = DiGraphBuilder()
    builder.add_node(generator).add_node(reviewer).add_node(summary)
    builder.add_edge(generator, reviewer)
    builder.add_edge(reviewer, summary)
    return GraphFlow(builder.get_participants(), graph=builder.build())  # silent: AGL301, AGL311


def review_loop(bounded: bool = True):
    builder = DiGraphBuilder()
    builder.add_node(generator).add_node(reviewer).add_node(summary)
    builder.set_entry_point(generator)
    builder.add_edge(generator, reviewer)
    builder.add_edge(reviewer, generator, condition=lambda m: "APPROVE" not in m.to_model_text())
    builder.add_edge(reviewer, summary, condition=lambda m: "APPROVE" in m.to_model_text())
    return GraphFlow(  # silent: AGL311
        participants=builder.get_participants(),
        graph=builder.build(),
        termination_condition=MaxMessageTermination(12),
    )


def forgotten_limit():
    builder = DiGraphBuilder()
    builder.add_node(generator).add_node(reviewer).add_node(summary)
    builder.set_entry_point("generator")
    builder.add_edge("generator", "reviewer")
    builder.add_edge("reviewer", "generator", condition="REVISE")
    builder.add_edge("reviewer", "summary", condition="APPROVE")
    return GraphFlow(builder.get_participants(), graph=builder.build())  # expect: AGL311


def ping_pong():
    builder = DiGraphBuilder()
    builder.add_node(generator).add_node(reviewer)
    builder.add_edge(generator, reviewer)
    builder.add_edge(reviewer, generator)  # expect: AGL311
    return GraphFlow(builder.get_participants(), graph=builder.build(), max_turns=6)


def joined_back():
    start = AssistantAgent("start", model_client=client, system_message="Collect.")
    builder = DiGraphBuilder()
    for agent in (start, generator, reviewer, summary):
        builder.add_node(agent)
    builder.add_edge(start, generator)
    builder.add_edge(generator, reviewer)
    builder.add_edge(reviewer, generator, condition="REVISE")  # expect: AGL311
    builder.add_edge(reviewer, summary, condition="APPROVE")
    return GraphFlow(builder.get_participants(), graph=builder.build(), max_turns=10)
