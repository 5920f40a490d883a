"""What the termination rules say of 0.2 and AG2 classic, against the packages: who stops whom, and after how much."""

import contextlib
import sys

import pytest

WORD = "TERMINATE"
CALL = {
    "content": None,
    "role": "assistant",
    "tool_calls": [{"id": "1", "type": "function", "function": {"name": "look", "arguments": "{}"}}],
}


def messages(sender, recipient):
    """How many messages a chat had."""
    return len(sender.chat_messages[recipient])


# AGL306: two agents that answer each other


def test_two_agents_without_any_stop_exchange_201_messages(old):
    a, b = old.agent("a"), old.agent("b")
    a.initiate_chat(b, message="Begin.", silent=True)
    assert messages(a, b) == 201
    assert a.spoken + b.spoken == 200
    assert not old.prompts


def test_max_turns_ends_the_chat(old):
    a, b = old.agent("a"), old.agent("b")
    a.initiate_chat(b, message="Begin.", max_turns=10, silent=True)
    assert messages(a, b) == 20


@pytest.mark.parametrize("sender, recipient, expected", [(3, None, 8), (None, 3, 7), (60, 70, 122), (0, None, 2)])
def test_the_lower_limit_of_both_counts(old, sender, recipient, expected):
    a = old.agent("a", max_consecutive_auto_reply=sender)
    b = old.agent("b", max_consecutive_auto_reply=recipient)
    a.initiate_chat(b, message="Begin.", silent=True)
    assert messages(a, b) == expected


def test_a_limit_of_the_class_counts_as_the_hidden_one(old):
    class Brief(old.autogen.ConversableAgent):
        MAX_CONSECUTIVE_AUTO_REPLY = 4

    a, b = Brief("a", llm_config=False, human_input_mode="NEVER"), old.agent("b")
    a.initiate_chat(b, message="Begin.", silent=True)
    assert messages(a, b) == 10


def test_an_entry_of_initiate_chats_without_max_turns_goes_on_as_well(old):
    a, b, c = old.agent("a"), old.agent("b"), old.agent("c")
    a.initiate_chats(
        [
            {"recipient": b, "message": "First.", "silent": True},
            {"recipient": c, "message": "Then.", "max_turns": 2, "silent": True},
        ]
    )
    assert (messages(a, b), messages(a, c)) == (201, 4)


@pytest.mark.parametrize("limit, inner", [({}, 201), ({"max_turns": 1}, 2)])
def test_a_nested_chat_without_max_turns_runs_201_messages_each_time(old, limit, inner):
    outer, desk, helper = old.agent("outer"), old.proxy("desk"), old.agent("helper")
    lengths = []
    original = desk.initiate_chat

    def counted(*args, **kwargs):
        result = original(*args, **kwargs)
        lengths.append(len(result.chat_history))
        return result

    desk.initiate_chat = counted
    desk.register_nested_chats([{"recipient": helper, "message": "Help.", "silent": True, **limit}], trigger=outer)
    outer.initiate_chat(desk, message="Begin.", max_turns=2, silent=True)
    assert lengths == [inner, inner]


def test_an_agent_only_reads_what_the_other_one_says(old):
    tested = old.agent("tested", f"All done. {WORD}", is_termination_msg=lambda m: WORD in (m["content"] or ""))
    user = old.proxy()
    user.initiate_chat(tested, message="Begin.", silent=True)
    assert messages(user, tested) == 201
    assert tested.spoken == 100
    reader = old.proxy("reader", is_termination_msg=lambda m: WORD in (m["content"] or ""))
    reader.initiate_chat(tested, message="Begin.", silent=True)
    assert messages(reader, tested) == 2


def test_an_answer_of_none_ends_the_chat(old):
    user, b = old.proxy(default_auto_reply=None), old.agent("b")
    user.initiate_chat(b, message="Begin.", silent=True)
    assert messages(user, b) == 2


def test_an_automatic_reply_that_is_the_word_ends_the_chat(old):
    user, b = old.proxy(default_auto_reply=WORD), old.agent("b")
    user.initiate_chat(b, message="Begin.", silent=True)
    assert messages(user, b) == 3


def test_the_mode_terminate_asks_a_person_at_the_stop_and_not_before(old):
    asks, b = old.proxy(human_input_mode="TERMINATE"), old.agent("b", WORD)
    asks.initiate_chat(b, message="Begin.", silent=True)
    assert (messages(asks, b), len(old.prompts)) == (2, 1)
    silent = old.agent("silent")
    asks.initiate_chat(silent, message="Begin.", silent=True)
    assert (messages(asks, silent), len(old.prompts)) == (201, 1)


# AGL305: limits that are none


@pytest.mark.parametrize("turns", [{}, {"max_turns": 300}])
def test_two_high_limits_meet_the_recursion_limit_where_max_turns_does_not_bound(old, turns):
    a = old.agent("a", max_consecutive_auto_reply=1000)
    b = old.agent("b", max_consecutive_auto_reply=1000)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    try:
        if turns:
            a.initiate_chat(b, message="Begin.", silent=True, **turns)
        else:
            with pytest.raises(RecursionError):
                a.initiate_chat(b, message="Begin.", silent=True)
    finally:
        sys.setrecursionlimit(limit)
    assert messages(a, b) == 600 if turns else 400 < messages(a, b) <= 500


def test_the_hidden_limit_of_the_partner_ends_a_chat_with_a_high_one(old):
    a, b = old.agent("a", max_consecutive_auto_reply=1000), old.agent("b")
    a.initiate_chat(b, message="Begin.", silent=True)
    assert messages(a, b) == 201


@pytest.mark.parametrize("given, expected", [({}, 20), ({"max_rounds": 5}, 5), ({"max_rounds": 60}, 60)])
def test_group_chats_of_patterns_run_all_their_rounds(classic, given, expected):
    patterns = pytest.importorskip("autogen.agentchat.group.patterns")
    a, b = classic.agent("a"), classic.agent("b")
    pattern = patterns.RoundRobinPattern(initial_agent=a, agents=[a, b])
    result, *_ = classic.agentchat.initiate_group_chat(pattern=pattern, messages="Begin.", **given)
    assert len(result.chat_history) == expected


def test_swarms_run_20_rounds_by_default(classic):
    swarm = pytest.importorskip("autogen.agentchat.contrib.swarm_agent")
    a = classic.agent("a")
    result, *_ = swarm.initiate_swarm_chat(
        initial_agent=a, agents=[a], messages="Begin.", after_work=swarm.AfterWorkOption.STAY
    )
    assert len(result.chat_history) == 20


# AGL307: words that nobody is told, AGL310: the default test


def has_word(message):
    return WORD in (message.get("content") or "")


def obedient(prompt):
    """A model that says the word if, and only if, its prompt speaks of it."""
    return f"Here you are. {WORD}" if WORD in prompt else "Here you are."


@pytest.mark.parametrize(
    "prompt, limit, expected",
    [
        ("You write poems.", {}, 201),
        ("You write poems.", {"max_consecutive_auto_reply": 10}, 22),
        ("You write poems. Reply TERMINATE when you are done.", {}, 2),
    ],
)
def test_a_word_that_nobody_is_told_never_comes(old, prompt, limit, expected):
    writer = old.agent("writer", obedient(prompt), "AssistantAgent", system_message=prompt)
    user = old.proxy(is_termination_msg=has_word, **limit)
    user.initiate_chat(writer, message="A poem.", silent=True)
    assert messages(user, writer) == expected


@pytest.mark.parametrize("says, expected", [("Here you are.", 12), (f"Here you are. {WORD}", 3)])
def test_a_group_chat_whose_manager_waits_in_vain_runs_all_rounds(old, says, expected):
    a, b = old.agent("a"), old.agent("b", says)
    manager = old.group([a, b], 12, is_termination_msg=has_word)
    a.initiate_chat(manager, message="Begin.", silent=True)
    heard = len(manager.groupchat.messages)
    assert heard == 12 if expected == 12 else heard <= expected


def test_only_the_prompt_of_assistant_agent_teaches_the_word(old):
    prompts = {
        cls: getattr(old.autogen, cls)("a", llm_config=False, **settings).system_message
        for cls, settings in {
            "AssistantAgent": {},
            "ConversableAgent": {},
            "UserProxyAgent": {"code_execution_config": False},
        }.items()
    }
    assert {cls: WORD in prompt for cls, prompt in prompts.items()} == {
        "AssistantAgent": True,
        "ConversableAgent": False,
        "UserProxyAgent": False,
    }
    own = old.autogen.AssistantAgent("a", system_message="Be brief.", llm_config=False)
    assert WORD not in own.system_message


@pytest.mark.parametrize(
    "says, expected", [(WORD, 2), (f"Done. {WORD}", 22), (f"{WORD}.", 22), (f"{WORD}\n", 22), ("terminate", 22)]
)
def test_the_default_test_wants_the_word_and_nothing_else(old, says, expected):
    user, b = old.proxy(max_consecutive_auto_reply=10), old.agent("b", says)
    user.initiate_chat(b, message="Begin.", silent=True)
    assert messages(user, b) == expected


@pytest.mark.parametrize("test, expected", [({}, 12), ({"is_termination_msg": has_word}, 2)])
def test_a_group_chat_with_the_default_test_does_not_see_the_word_in_an_answer(old, test, expected):
    a, b = old.agent("a", f"All done. {WORD}"), old.agent("b", f"All done. {WORD}")
    manager = old.group([a, b], 12, **test)
    a.initiate_chat(manager, message="Begin.", silent=True)
    assert len(manager.groupchat.messages) == expected


# AGL308: tests that fail on a message without text

UNGUARDED = {
    "get": (lambda m: m.get("content", "").rstrip().endswith(WORD), AttributeError),
    "item": (lambda m: WORD in m["content"], TypeError),
}
GUARDED = {
    "or": lambda m: (m.get("content") or "").rstrip().endswith(WORD),
    "and": lambda m: m.get("content") and WORD in m["content"],
    "str": lambda m: WORD in str(m["content"]),
}


def caller_and_executor(old, test):
    answers = [CALL, f"Found it. {WORD}"]
    model = old.agent("model", lambda seen: answers.pop(0))
    executor = old.proxy("executor", is_termination_msg=test, max_consecutive_auto_reply=5)
    executor.register_for_execution(name="look")(lambda: "There.")
    return model, executor


@pytest.mark.parametrize("name", UNGUARDED)
def test_an_unguarded_test_fails_at_the_first_tool_call(old, name):
    test, error = UNGUARDED[name]
    model, executor = caller_and_executor(old, test)
    with pytest.raises(error):
        executor.initiate_chat(model, message="Look.", silent=True)
    assert messages(executor, model) == 2


@pytest.mark.parametrize("name", GUARDED)
def test_a_guarded_one_lets_the_tool_answer(old, name):
    model, executor = caller_and_executor(old, GUARDED[name])
    executor.initiate_chat(model, message="Look.", silent=True)
    said = [message.get("content") for message in executor.chat_messages[model]]
    assert said == ["Look.", said[1], "There.", f"Found it. {WORD}"]
    assert not said[1]


@pytest.mark.parametrize("name", UNGUARDED)
@pytest.mark.parametrize("reader", ["manager", "executor"])
def test_a_group_chat_makes_a_text_of_a_missing_one(old, name, reader):
    unguarded = UNGUARDED[name][0]
    model, executor = caller_and_executor(old, unguarded if reader == "executor" else GUARDED["or"])
    manager = old.group([executor, model], 6, is_termination_msg=unguarded if reader == "manager" else GUARDED["or"])
    executor.initiate_chat(manager, message="Look.", silent=True)
    said = [message["content"] for message in manager.groupchat.messages]
    assert said == ["Look.", said[1], "There.", f"Found it. {WORD}"]
    assert said[1] in {"", "None"}


# AGL309: what does not stop a group chat


@pytest.mark.parametrize("knob", [{"max_consecutive_auto_reply": 1}, {"human_input_mode": "ALWAYS"}])
def test_the_loop_does_not_look_at_the_managers_settings(old, knob):
    a, b = old.agent("a"), old.agent("b")
    manager = old.group([a, b], 6, **knob)
    a.initiate_chat(manager, message="Begin.", silent=True)
    assert len(manager.groupchat.messages) == 6
    assert not old.prompts


@pytest.mark.parametrize("reader, expected", [("first", 12), ("next", 3), ("manager", 2)])
def test_the_test_of_a_member_counts_only_when_it_speaks_next(old, reader, expected):
    test = {"is_termination_msg": has_word}
    first = old.agent("first", **(test if reader == "first" else {}))
    speaker = old.agent("speaker", lambda seen: f"Done. {WORD}")
    following = old.agent("next", **(test if reader == "next" else {}))
    manager = old.group([first, speaker, following], 12, **(test if reader == "manager" else {}))
    first.initiate_chat(manager, message="Begin.", silent=True)
    heard = len(manager.groupchat.messages)
    assert heard == expected if reader != "next" else heard <= expected


def test_max_turns_of_a_chat_with_a_manager_counts_group_chats(old):
    a, b = old.agent("a"), old.agent("b")
    manager = old.group([a, b], 6)
    a.initiate_chat(manager, message="Begin.", max_turns=1, silent=True)
    assert len(manager.groupchat.messages) == 6


# AGL314: proxies that never fall silent


@pytest.mark.parametrize("settings", [{"says": "And what else?"}, {"says": None, "default_auto_reply": "Go on."}])
def test_a_proxy_that_talks_keeps_the_chat_going(old, settings):
    says = settings.pop("says")
    user = old.agent("user", says, "UserProxyAgent", **settings)
    polite = old.agent("polite", lambda seen: WORD if not seen[-1]["content"] else "You are welcome.")
    user.initiate_chat(polite, message="Thank you.", silent=True)
    assert messages(user, polite) == 201
    mute = old.proxy("mute")
    mute.initiate_chat(polite, message="Thank you.", silent=True)
    assert messages(mute, polite) == 4


# AGL316: limits that are swallowed


@pytest.mark.parametrize("name", ["max_round", "max_turn", "max_rounds", "is_termination_msg"])
def test_initiate_chat_swallows_what_it_does_not_know(old, name):
    a, b = old.agent("a", max_consecutive_auto_reply=5), old.agent("b")
    a.initiate_chat(b, message="Begin.", silent=True, **{name: 3 if name != "is_termination_msg" else has_word})
    assert messages(a, b) == 12


def test_entries_swallow_it_too(old):
    a, b = old.agent("a", max_consecutive_auto_reply=5), old.agent("b")
    a.initiate_chats([{"recipient": b, "message": "Begin.", "max_round": 3, "silent": True}])
    assert messages(a, b) == 12


# AGL319: tests that take the message for a text


@pytest.mark.parametrize("test", [lambda m: WORD in m, lambda m: m == WORD])
def test_a_word_is_no_key_of_the_message(old, test):
    user, b = old.proxy(is_termination_msg=test), old.agent("b", WORD)
    user.initiate_chat(b, message="Begin.", silent=True)
    assert messages(user, b) == 201


def test_a_message_has_no_methods_of_texts(old):
    user, b = old.proxy(is_termination_msg=lambda m: m.endswith(WORD)), old.agent("b", WORD)
    with pytest.raises(AttributeError):
        user.initiate_chat(b, message="Begin.", silent=True)


@pytest.mark.parametrize("test", [WORD, lambda: True, lambda message, sender: True])
def test_what_can_not_be_called_with_a_message_fails_at_the_first_one(old, test):
    user, b = old.proxy(is_termination_msg=test), old.agent("b")
    with pytest.raises(TypeError):
        user.initiate_chat(b, message="Begin.", silent=True)


# AGL317: who asks on the console


def test_a_user_proxy_asks_at_its_first_answer_and_fails_without_a_console(old):
    old.typed = None
    user, b = old.autogen.UserProxyAgent("user", code_execution_config=False), old.agent("b")
    with pytest.raises(EOFError):
        user.initiate_chat(b, message="Begin.", silent=True)
    assert (messages(user, b), len(old.prompts)) == (2, 1)


@pytest.mark.parametrize("asks", ["sender", "recipient"])
def test_the_sender_of_a_chat_of_one_turn_is_not_asked(old, asks):
    user, b = old.autogen.UserProxyAgent("user", code_execution_config=False), old.agent("b")
    sender, recipient = (user, b) if asks == "sender" else (b, user)
    sender.initiate_chat(recipient, message="Begin.", max_turns=1, silent=True)
    assert len(old.prompts) == (0 if asks == "sender" else 1)


def test_a_member_of_a_group_chat_is_asked_in_its_turn(old):
    user, b = old.autogen.UserProxyAgent("user", code_execution_config=False), old.agent("b")
    b.initiate_chat(old.group([b, user], 4), message="Begin.", silent=True)
    assert old.prompts


# AGL322: nested chats whose answers start them again


@pytest.mark.parametrize("trigger, turns", [("anybody", 2), ("anybody", 1), ("outer", 2)])
def test_nested_chats_whose_answers_start_them_again_have_no_end(old, trigger, turns):
    outer, writer, critic = old.agent("outer"), old.proxy("writer"), old.agent("critic")
    queue = [{"recipient": critic, "message": "Review this.", "max_turns": turns, "silent": True}]
    writer.register_nested_chats(queue, trigger=outer if trigger == "outer" else old.autogen.ConversableAgent)
    if (trigger, turns) == ("anybody", 2):
        with pytest.raises(RecursionError):
            outer.initiate_chat(writer, message="Begin.", max_turns=1, silent=True)
    else:
        outer.initiate_chat(writer, message="Begin.", max_turns=1, silent=True)
        assert critic.spoken == turns


# AGL338: limits that are no positive integers


@pytest.mark.parametrize("turns", ["3", 3.0, float("inf")])
def test_only_integers_limit_the_turns(old, turns):
    a, b = old.agent("a", max_consecutive_auto_reply=5), old.agent("b")
    a.initiate_chat(b, message="Begin.", max_turns=turns, silent=True)
    assert messages(a, b) == 12


@pytest.mark.parametrize("turns", [0, -1])
def test_no_turns_are_no_chat(old, turns):
    a, b = old.agent("a"), old.agent("b")
    with contextlib.suppress(TypeError):  # ag2 0.14.0 fails over the summary of nothing
        a.initiate_chat(b, message="Begin.", max_turns=turns, silent=True)
    assert messages(a, b) == 0


@pytest.mark.parametrize("rounds", [None, "5", 5.0, float("inf")])
def test_a_group_chat_wants_an_integer(old, rounds):
    a, b = old.agent("a"), old.agent("b")
    manager = old.group([a, b], rounds)
    with pytest.raises(TypeError):
        a.initiate_chat(manager, message="Begin.", silent=True)


@pytest.mark.parametrize("rounds", [0, -1])
def test_a_group_chat_without_rounds_has_no_messages(old, rounds):
    a, b = old.agent("a"), old.agent("b")
    manager = old.group([a, b], rounds)
    with contextlib.suppress(Exception):
        a.initiate_chat(manager, message="Begin.", silent=True)
    assert not manager.groupchat.messages


@pytest.mark.parametrize("rounds", [None, "5"])
def test_a_pattern_wants_an_integer(classic, rounds):
    patterns = pytest.importorskip("autogen.agentchat.group.patterns")
    a, b = classic.agent("a"), classic.agent("b")
    pattern = patterns.RoundRobinPattern(initial_agent=a, agents=[a, b])
    with pytest.raises(TypeError):
        classic.agentchat.initiate_group_chat(pattern=pattern, messages="Begin.", max_rounds=rounds)


def test_a_text_as_limit_of_replies_fails_at_the_first_one(old):
    a, b = old.agent("a"), old.agent("b", max_consecutive_auto_reply="3")
    with pytest.raises(TypeError):
        a.initiate_chat(b, message="Begin.", silent=True)


# AGL339: people who are asked without being named


@pytest.mark.parametrize("named", [False, True])
def test_auto_patterns_without_a_user_add_one_that_is_asked(classic, named):
    patterns = pytest.importorskip("autogen.agentchat.group.patterns")
    settings = {"llm_config": classic.config}
    a, b = classic.agent("a", **settings), classic.agent("b", **settings)
    given = {"user_agent": classic.proxy()} if named else {}
    pattern = patterns.AutoPattern(
        initial_agent=a, agents=[a, b], group_manager_args={"llm_config": classic.config}, **given
    )
    prepared = pattern.prepare_group_chat(max_rounds=4, messages="Begin.")
    chat = next(part for part in prepared if isinstance(part, classic.autogen.GroupChat))
    modes = {agent.name: agent.human_input_mode for agent in chat.agents}
    assert ("ALWAYS" in modes.values()) is not named
    assert modes.get("_User", "ALWAYS") == "ALWAYS"


def test_manual_selection_asks_in_every_round(old):
    old.typed = ["1"]
    a, b = old.agent("a"), old.agent("b")
    manager = old.group([a, b], 4, "manual")
    a.initiate_chat(manager, message="Begin.", silent=True)
    assert len(old.prompts) >= 3
    old.typed = None
    with pytest.raises(EOFError):
        a.initiate_chat(manager, message="Begin.", silent=True)


def test_a_run_with_user_input_asks(classic):
    a = classic.agent("a")
    response = a.run(message="Begin.", user_input=True, max_turns=2)
    response.process()
    assert classic.prompts
