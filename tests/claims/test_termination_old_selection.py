"""AGL315 in the old generations: what a selection function that returns nothing, or a name, does to a group chat."""

import contextlib
import io

import pytest

autogen = pytest.importorskip("autogen", reason="needs pyautogen or AG2 classic")
pytestmark = [
    pytest.mark.real,
    pytest.mark.classic,
    pytest.mark.skipif(not hasattr(autogen, "GroupChat"), reason="needs pyautogen or AG2 classic"),
]


def talk(method):
    """How many messages a group chat of three agents has, each of which answers without a model."""
    members = []
    for name in ("planner", "coder", "tester"):
        agent = autogen.ConversableAgent(name, llm_config=False, human_input_mode="NEVER", code_execution_config=False)
        agent.register_reply([autogen.Agent, None], lambda *args, **kwargs: (True, "go on"))
        members.append(agent)
    choose = (lambda last, chat: method(members, last)) if callable(method) else method
    chat = autogen.GroupChat(agents=members, messages=[], max_round=6, speaker_selection_method=choose)
    manager = autogen.GroupChatManager(chat, llm_config=False)
    with contextlib.redirect_stdout(io.StringIO()):
        members[0].initiate_chat(manager, message="hello")
    return len(chat.messages)


def test_nothing_returned_ends_the_chat_without_a_word():
    assert talk(lambda members, last: members[1]) == 6
    assert talk(lambda members, last: members[1] if last is members[0] else None) == 2


@pytest.mark.parametrize("method", [lambda members, last: "coder", "sequential"])
def test_a_text_that_is_no_method_raises(method):
    with pytest.raises(ValueError, match="It should be one of"):
        talk(method)


def test_a_method_in_any_case_does_not():
    assert talk(lambda members, last: "Round_Robin") == 6
