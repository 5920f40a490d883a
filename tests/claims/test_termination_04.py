"""What the rules on stopping AutoGen 0.4+ teams claim, run against autogen-agentchat 0.7.5 with models that replay."""

import asyncio
import logging
from contextlib import suppress

import pytest

agentchat = pytest.importorskip("autogen_agentchat", reason="needs autogen-agentchat")

from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent  # noqa: E402
from autogen_agentchat.base import AndTerminationCondition, OrTerminationCondition, TaskResult  # noqa: E402
from autogen_agentchat.conditions import (  # noqa: E402
    ExternalTermination,
    FunctionalTermination,
    FunctionCallTermination,
    HandoffTermination,
    MaxMessageTermination,
    SourceMatchTermination,
    StopMessageTermination,
    TextMentionTermination,
    TextMessageTermination,
    TimeoutTermination,
    TokenUsageTermination,
)
from autogen_agentchat.messages import BaseChatMessage, HandoffMessage, TextMessage  # noqa: E402
from autogen_agentchat.teams import (  # noqa: E402
    DiGraphBuilder,
    GraphFlow,
    MagenticOneGroupChat,
    RoundRobinGroupChat,
    SelectorGroupChat,
    Swarm,
)
from autogen_agentchat.tools import TeamTool  # noqa: E402
from autogen_core import CancellationToken, FunctionCall  # noqa: E402
from autogen_core.models import CreateResult, RequestUsage  # noqa: E402
from autogen_ext.models.replay import ReplayChatCompletionClient  # noqa: E402

pytestmark = pytest.mark.real

MANY = 60
"""Messages after which a run counts as one that goes on."""
INFO = {
    "vision": False,
    "function_calling": True,
    "json_output": True,
    "family": "unknown",
    "structured_output": True,
}
RUNS_ON = "runs on"


@pytest.fixture(autouse=True)
def _quiet():
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def model(*answers, times=200):
    """A model that gives these answers again and again."""
    return ReplayChatCompletionClient(list(answers) * times, model_info=INFO)


def agent(name, *answers, **settings):
    return AssistantAgent(name, model(*answers or ("go on",)), **settings)


def calling(tool, arguments="{}"):
    """An answer that calls a tool."""
    call = FunctionCall(id="1", name=tool, arguments=arguments)
    return CreateResult(finish_reason="function_calls", content=[call], usage=RequestUsage(1, 1), cached=False)


def run(team, task="Write.", most=MANY):
    """How many chat messages a run has and why it stopped; a run of `most` messages is cancelled and "runs on"."""
    return asyncio.run(asyncio.wait_for(talk(team, task, most), 20))


def runs(team, *tasks):
    """Why several runs of a team, one after the other, stopped."""

    async def one_by_one():
        return [(await team.run(task=task)).stop_reason for task in tasks]

    return asyncio.run(asyncio.wait_for(one_by_one(), 20))


async def talk(team, task="Write.", most=MANY):
    token = CancellationToken()
    messages = 0
    try:
        async for message in team.run_stream(task=task, cancellation_token=token):
            if isinstance(message, TaskResult):
                return messages, message.stop_reason
            messages += isinstance(message, BaseChatMessage)
            if messages >= most:
                token.cancel()
    except asyncio.CancelledError:
        pass
    return messages, RUNS_ON


def pair(**settings):
    return RoundRobinGroupChat([agent("writer"), agent("critic")], **settings)


# AGL301, AGL302 -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("team", [RoundRobinGroupChat, Swarm])
def test_a_team_without_any_limit_runs_on(team):
    assert run(team([agent("writer"), agent("critic")])) == (MANY, RUNS_ON)


def test_a_selector_team_without_any_limit_runs_on():
    assert run(SelectorGroupChat([agent("writer"), agent("critic")], model("critic", "writer"))) == (MANY, RUNS_ON)


@pytest.mark.parametrize(
    "condition",
    [
        TextMentionTermination("APPROVED"),
        HandoffTermination("critic"),
        FunctionCallTermination("finish"),
        TextMentionTermination("APPROVED") | TextMentionTermination("DONE"),
        ExternalTermination(),
    ],
)
def test_words_that_never_come_stop_nothing(condition):
    assert run(pair(termination_condition=condition)) == (MANY, RUNS_ON)


def test_a_model_that_is_never_to_say_the_word_talks_through_400_messages():
    assert run(pair(termination_condition=TextMentionTermination("APPROVED")), most=400) == (400, RUNS_ON)


def test_a_cap_beside_the_words_stops_it():
    condition = TextMentionTermination("APPROVED") | MaxMessageTermination(25)
    messages, reason = run(pair(termination_condition=condition))
    assert (messages, reason.startswith("Maximum number of messages 25 reached")) == (25, True)


def test_a_round_robin_comes_to_everyone_so_their_turn_or_text_surely_stops_it():
    assert run(pair(termination_condition=SourceMatchTermination(["critic"]))) == (3, "'critic' answered")
    messages, _ = run(pair(termination_condition=TextMessageTermination("critic")))
    assert messages == 3


def test_an_agent_that_only_calls_tools_never_answers_with_a_text():
    def look() -> str:
        return "seen"

    team = RoundRobinGroupChat(
        [agent("writer", calling("look"), tools=[look])], termination_condition=TextMessageTermination("writer")
    )
    assert run(team) == (MANY, RUNS_ON)


def graph(*edges, start=None, **settings):
    """A GraphFlow of `(source, target, further arguments)`; its agents say "revise" (`b`: "go on")."""
    names = dict.fromkeys(name for edge in edges for name in edge[:2])
    agents = {name: agent(name, "go on" if name == "b" else "revise") for name in names}
    builder = DiGraphBuilder()
    for one in agents.values():
        builder.add_node(one)
    for source, target, *more in edges:
        builder.add_edge(agents[source], agents[target], **(more[0] if more else {}))
    if start:
        builder.set_entry_point(agents[start])
    return GraphFlow(builder.get_participants(), builder.build(), **settings)


def test_a_graph_without_cycles_ends_whatever_its_condition_waits_for():
    team = graph(("a", "b"), ("b", "c"), termination_condition=TextMentionTermination("APPROVED"))
    assert run(team) == (4, "Digraph execution is complete")


# AGL303 ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [RoundRobinGroupChat, Swarm])
def test_the_stop_word_in_the_task_ends_the_run_after_the_task(kind):
    team = kind([agent("writer")], termination_condition=TextMentionTermination("DONE") | MaxMessageTermination(9))
    assert run(team, "Say DONE when you are ready.") == (1, "Text 'DONE' mentioned")


def test_the_stop_word_in_the_task_ends_a_selector_and_a_graph_too():
    team = SelectorGroupChat(
        [agent("writer"), agent("critic")], model("critic"), termination_condition=TextMentionTermination("DONE")
    )
    assert run(team, [TextMessage(content="Go.", source="user"), TextMessage(content="DONE?", source="user")])[0] == 2
    team = graph(("a", "b"), termination_condition=TextMentionTermination("DONE"))
    assert run(team, "Say DONE when you are ready.") == (1, "Text 'DONE' mentioned")


def test_sources_cure_it_unless_they_name_the_user():
    condition = TextMentionTermination("DONE", sources=["writer"]) | MaxMessageTermination(9)
    assert run(RoundRobinGroupChat([agent("writer")], termination_condition=condition), "Say DONE.")[0] == 9
    condition = TextMentionTermination("DONE", sources=["writer", "user"]) | MaxMessageTermination(9)
    assert run(RoundRobinGroupChat([agent("writer")], termination_condition=condition), "Say DONE.")[0] == 1


def test_a_word_that_must_come_with_something_else_does_not_end_it_at_once():
    condition = TextMentionTermination("DONE") & MaxMessageTermination(5)
    assert run(RoundRobinGroupChat([agent("writer")], termination_condition=condition), "Say DONE.")[0] == 5


def test_magentic_one_does_not_look_at_the_task():
    ledger = (
        '{"is_request_satisfied":{"answer":false,"reason":""},"is_progress_being_made":{"answer":true,"reason":""},'
        '"is_in_loop":{"answer":false,"reason":""},"instruction_or_question":{"answer":"go","reason":""},'
        '"next_speaker":{"answer":"writer","reason":""}}'
    )
    orchestrator = ReplayChatCompletionClient(["facts", "plan", *[ledger] * 50], model_info=INFO)
    team = MagenticOneGroupChat(
        [agent("writer")], orchestrator, termination_condition=TextMentionTermination("DONE"), max_turns=2
    )
    messages, reason = run(team, "Say DONE.")
    assert (messages > 2, reason) == (True, "Max rounds reached.")


# AGL304 ---------------------------------------------------------------------------------------------------------------


def test_a_cap_joined_by_and_stops_nothing_alone():
    assert run(pair(termination_condition=MaxMessageTermination(5) & TextMentionTermination("OK"))) == (MANY, RUNS_ON)


def test_a_cap_joined_by_or_does():
    assert run(pair(termination_condition=MaxMessageTermination(5) | TextMentionTermination("OK")))[0] == 5


@pytest.mark.parametrize("bound", [{"termination_condition": MaxMessageTermination(9)}, {"max_turns": 8}])
def test_another_hard_branch_or_turn_limit_stops_it(bound):
    condition = MaxMessageTermination(5) & TextMentionTermination("OK")
    if "termination_condition" in bound:
        bound = {"termination_condition": condition | bound["termination_condition"]}
    assert run(pair(**{"termination_condition": condition, **bound}))[0] == 9


# AGL307 ---------------------------------------------------------------------------------------------------------------


def test_the_default_prompt_asks_for_terminate_and_an_own_one_replaces_it():
    default = AssistantAgent("a", model())._system_messages
    assert "Reply with TERMINATE when the task has been completed." in default[0].content
    assert [one.content for one in AssistantAgent("a", model(), system_message="Be brief.")._system_messages] == [
        "Be brief."
    ]
    assert not AssistantAgent("a", model(), system_message=None)._system_messages


def test_nothing_else_tells_a_model_the_word_that_stops_the_team():
    client = model("go on")
    writer = AssistantAgent("writer", client, system_message="Be brief.")
    run(RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("FINISHED"), max_turns=2))
    sent = [message for call in client.create_calls for message in call["messages"]]
    assert sent
    assert not any("FINISHED" in str(message.content) for message in sent)


@pytest.mark.parametrize("word", ["TEMINATE", "terminate", "TERMINATED"])
def test_a_word_that_is_nearly_said_does_not_stop(word):
    writer = AssistantAgent("writer", model("TERMINATE"))
    team = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination(word), max_turns=3)
    assert runs(team, "Write.") == ["Maximum number of turns 3 reached."]


# AGL330 ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "condition",
    [
        StopMessageTermination(),
        SourceMatchTermination(["writter"]),
        TextMentionTermination("go on", sources=["writter"]),
        TextMessageTermination("writter"),
        HandoffTermination("user"),
        FunctionCallTermination("finish"),
        FunctionalTermination(len),
        FunctionalTermination(lambda messages: None),
        ExternalTermination(),
        OrTerminationCondition(),
        OrTerminationCondition() | StopMessageTermination(),
        StopMessageTermination() & MaxMessageTermination(3),
    ],
)
def test_conditions_that_cannot_fire(condition):
    assert run(pair(termination_condition=condition)) == (MANY, RUNS_ON)


def test_their_twins_that_can():
    assert run(pair(termination_condition=SourceMatchTermination(["writer"])))[0] == 2
    assert run(pair(termination_condition=TextMentionTermination("go on", sources=["writer"])))[0] == 2
    assert run(pair(termination_condition=FunctionalTermination(lambda messages: len(messages) > 0)))[0] == 1
    team = RoundRobinGroupChat(
        [agent("writer", calling("transfer_to_user"), handoffs=["user"])],
        termination_condition=HandoffTermination("user"),
    )
    assert run(team)[1] == "Handoff to user from writer detected."
    external = ExternalTermination()
    external.set()
    assert run(pair(termination_condition=external))[0] == 1


def test_a_handoff_is_a_call_of_its_tool():
    team = RoundRobinGroupChat(
        [agent("writer", calling("transfer_to_user"), handoffs=["user"])],
        termination_condition=FunctionCallTermination("transfer_to_user"),
    )
    assert run(team)[1] == "Function 'transfer_to_user' was executed."


def test_messages_of_an_inner_team_count_with_their_own_sources():
    inner = RoundRobinGroupChat([agent("clerk")], name="inner", max_turns=1)
    team = RoundRobinGroupChat([inner, agent("critic")], termination_condition=SourceMatchTermination(["clerk"]))
    assert run(team)[1] == "'clerk' answered"


# AGL331 ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "condition, messages",
    [
        (MaxMessageTermination(1), 1),
        (MaxMessageTermination(0), 0),
        (MaxMessageTermination(-3), 0),
        (SourceMatchTermination(["user"]), 1),
        (TextMessageTermination(), 1),
        (TextMessageTermination("user"), 1),
        (TextMentionTermination(""), 1),
        (AndTerminationCondition(), 0),
        (TokenUsageTermination(max_total_token=0), 0),
        (TimeoutTermination(0), 1),
        (TimeoutTermination(-1), 1),
        (MaxMessageTermination(30) | MaxMessageTermination(1), 1),
        (MaxMessageTermination(1) & SourceMatchTermination(["user"]), 1),
    ],
)
def test_conditions_that_fire_before_anybody_speaks(condition, messages):
    assert run(pair(termination_condition=condition))[0] == messages


def test_two_messages_are_one_turn_and_a_part_of_and_does_not_fire_alone():
    assert run(pair(termination_condition=MaxMessageTermination(2)))[0] == 2
    assert run(pair(termination_condition=MaxMessageTermination(1) & SourceMatchTermination(["critic"])))[0] == 3


def test_a_list_of_tasks_counts_each():
    tasks = [TextMessage(content=text, source="user") for text in ("one", "two", "three")]
    assert run(pair(termination_condition=MaxMessageTermination(3)), tasks)[0] == 3
    assert run(pair(termination_condition=MaxMessageTermination(4)), tasks)[0] == 4


# AGL334 ---------------------------------------------------------------------------------------------------------------


def test_the_outer_limit_does_not_stop_an_inner_team(monkeypatch):
    spoken = []

    class Counting(ReplayChatCompletionClient):
        async def create(self, *args, **kwargs):
            spoken.append(1)
            if len(spoken) >= MANY:
                raise RuntimeError("enough")
            return await super().create(*args, **kwargs)

    def inner():
        return RoundRobinGroupChat([AssistantAgent("clerk", Counting(["go on"] * 200, model_info=INFO))], name="inner")

    tool = TeamTool(inner(), "office", "Asks the office.")
    outers = [
        RoundRobinGroupChat([inner(), agent("critic")], max_turns=2),
        RoundRobinGroupChat([SocietyOfMindAgent("office", inner(), model())], max_turns=1),
        RoundRobinGroupChat([agent("boss", calling("office", '{"task": "go"}'), "done", tools=[tool])], max_turns=1),
    ]
    for outer in outers:
        spoken.clear()
        with suppress(RuntimeError):
            run(outer)
        assert len(spoken) == MANY


def test_an_inner_team_with_a_limit_of_its_own_comes_back():
    inner = RoundRobinGroupChat([agent("clerk")], name="inner", max_turns=2)
    assert run(RoundRobinGroupChat([inner, agent("critic")], max_turns=2)) == (4, "Maximum number of turns 2 reached.")


# AGL311 --------------------------------------------------------------------------------------------------------------

REVISE, OK = {"condition": "revise"}, {"condition": "OK"}


@pytest.mark.parametrize(
    "edges, start, error",
    [
        ([("a", "c"), ("c", "a")], None, "at least one start node"),
        ([("a", "c"), ("c", "a", REVISE)], None, "at least one start node"),
        ([("a", "c"), ("c", "a", REVISE)], "a", "at least one leaf node"),
        ([("a", "c"), ("a", "d", REVISE)], None, "mix of conditional and unconditional"),
        ([("a", "c"), ("c", "d"), ("d", "c", {"activation_group": "x"}), ("c", "e")], None, "without exit condition"),
        ([("a", "c", {"activation_condition": "any"}), ("d", "c")], None, "Conflicting activation conditions"),
    ],
)
def test_graphs_that_the_builder_refuses(edges, start, error):
    with pytest.raises(ValueError, match=error):
        graph(*edges, start=start, max_turns=9)


def test_a_cycle_without_any_limit_does_not_start():
    loop = [("a", "c"), ("c", "a", REVISE), ("c", "d", OK)]
    with pytest.raises(ValueError, match="A termination condition is required for cyclic graphs"):
        run(graph(*loop, start="a"))
    assert run(graph(*loop, start="a", max_turns=9))[1] == "Maximum number of turns 9 reached."


@pytest.mark.parametrize(
    "group, reaches",
    [
        ({}, False),
        ({"activation_group": "again"}, True),
    ],
)
def test_a_node_that_waits_for_one_behind_it_never_runs(group, reaches):
    team = graph(("a", "c"), ("c", "d"), ("d", "c", REVISE | group), ("d", "e", OK), max_turns=9)
    messages, reason = run(team)
    if reaches:
        assert messages > 4
    else:
        assert (messages, reason) == (2, "Digraph execution is complete")


# AGL312, AGL335 ------------------------------------------------------------------------------------------------------


def handing_over(target):
    return agent("alice", calling(f"transfer_to_{target}"), handoffs=[target])


def test_a_handoff_to_nobody_ends_the_run_with_an_error():
    with pytest.raises(RuntimeError, match="AssertionError"):
        run(Swarm([handing_over("user")], termination_condition=MaxMessageTermination(9)))


@pytest.mark.parametrize(
    "condition",
    [
        HandoffTermination("user"),
        FunctionCallTermination("transfer_to_user"),
        SourceMatchTermination(["alice"]),
        TextMentionTermination("adopting the role of user"),
    ],
)
def test_conditions_that_stop_at_a_handoff(condition):
    messages, reason = run(Swarm([handing_over("user")], termination_condition=condition | MaxMessageTermination(9)))
    assert "Maximum" not in reason
    assert messages == 2


def test_a_swarm_of_one_turn_does_not_come_to_the_handoff():
    assert run(Swarm([handing_over("user")], max_turns=1))[1] == "Maximum number of turns 1 reached."


def test_after_a_handoff_to_a_person_a_plain_text_raises_and_a_handoff_goes_on():
    team = Swarm([handing_over("user")], termination_condition=HandoffTermination("user"))
    with pytest.raises(ValueError, match="existing handoff target user is not one of the participants"):
        runs(team, "Refund it.", "Flight 12.")
    team = Swarm([handing_over("user")], termination_condition=HandoffTermination("user"))
    reasons = runs(team, "Refund it.", HandoffMessage(source="user", target="alice", content="12"))
    assert [reason.startswith("Handoff to user") for reason in reasons] == [True, True]


def test_a_swarm_without_handoffs_never_changes_its_speaker():
    team = Swarm([agent("alice"), agent("bob", calling("transfer_to_alice"), handoffs=["alice"])], max_turns=5)
    assert sources(team) == ["user", *["alice"] * 5]


def sources(team, task="Write."):
    """Who sends the chat messages of a run."""
    result = asyncio.run(asyncio.wait_for(team.run(task=task), 20))
    return [message.source for message in result.messages if isinstance(message, BaseChatMessage)]


# AGL315, AGL336 ------------------------------------------------------------------------------------------------------


def choosing(answer="critic", **settings):
    client = model(answer)
    team = SelectorGroupChat([agent("writer"), agent("critic")], client, max_turns=3, **settings)
    return client, team


def test_a_selector_that_returns_nothing_leaves_the_choice_to_the_model():
    client, team = choosing(selector_func=lambda messages: None)
    assert sources(team)[:2] == ["user", "critic"]
    assert client.create_calls
    client, team = choosing(selector_func=lambda messages: "writer")
    assert sources(team) == ["user", *["writer"] * 3]
    assert not client.create_calls


def test_a_selector_that_returns_an_unknown_name_raises():
    with pytest.raises((ValueError, RuntimeError), match="invalid speaker name: Critic"):
        run(choosing(selector_func=lambda messages: "Critic")[1])


@pytest.mark.parametrize("attempts", [0, -1])
def test_without_attempts_the_model_is_never_asked(attempts):
    client = model("critic")
    members = [agent("writer"), agent("critic"), agent("editor")]
    team = SelectorGroupChat(members, client, max_selector_attempts=attempts, max_turns=3)
    assert sources(team) == ["user", *["writer"] * 3]
    assert not client.create_calls


@pytest.mark.parametrize(
    "prompt, error",
    [
        ('Choose from {participants}: {"next": "writer"}', KeyError),
        ("Choose from {participants} for {task}.", KeyError),
        ("Choose {} of {participants}.", IndexError),
        ("Choose { of {participants}.", ValueError),
    ],
)
def test_other_braces_in_the_selector_prompt_raise(prompt, error):
    with pytest.raises(error):
        run(choosing(selector_prompt=prompt)[1])


def test_doubled_braces_and_the_three_fields_do_not():
    prompt = 'Choose from {participants}, {roles}, {history}: {{"next": "writer"}}'
    assert sources(choosing(selector_prompt=prompt)[1])[1] == "critic"
