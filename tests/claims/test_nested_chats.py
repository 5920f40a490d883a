"""AGL322 in the old generations: nested chats that start each other, and what keeps them from it."""

import contextlib
import io

import pytest

autogen = pytest.importorskip("autogen", reason="needs pyautogen or AG2 classic")
pytestmark = [
    pytest.mark.real,
    pytest.mark.classic,
    pytest.mark.skipif(not hasattr(autogen, "GroupChat"), reason="needs pyautogen or AG2 classic"),
]

ENOUGH = 12


class EnoughError(Exception):
    pass


class Talk:
    """Agents that answer without a model; ``starts`` counts the nested chats."""

    def __init__(self):
        self.starts = []

    def agent(self, name):
        settings = {"llm_config": False, "human_input_mode": "NEVER", "code_execution_config": False}
        return autogen.ConversableAgent(name, default_auto_reply="fine", **settings)

    def nest(self, outer, trigger, *recipients, **more):
        def noted(recipient, messages, sender, config):
            self.starts.append((outer.name, sender.name))
            if len(self.starts) >= ENOUGH:
                raise EnoughError
            return "look at this"

        chats = [{"recipient": one, "message": noted, "max_turns": 1, **more} for one in recipients]
        outer.register_nested_chats(chats, trigger=trigger)

    def run(self, user, first):
        with contextlib.redirect_stdout(io.StringIO()):
            user.initiate_chat(first, message="hello", max_turns=1)
        return self.starts


@pytest.mark.parametrize("trigger", ["agents", "lists", "names", "lambdas", "class"])
def test_two_that_start_each_other_go_on_without_end(trigger):
    talk = Talk()
    user, writer, critic = map(talk.agent, ("user", "writer", "critic"))
    of_critic = {
        "agents": writer,
        "lists": [writer, user],
        "names": "writer",
        "lambdas": lambda sender: sender is not user,
        "class": autogen.ConversableAgent,
    }[trigger]
    talk.nest(writer, lambda sender: True, critic)
    talk.nest(critic, of_critic, writer)
    with pytest.raises(EnoughError):
        talk.run(user, writer)
    assert talk.starts[:4] == [("writer", "user"), ("critic", "writer"), ("writer", "critic"), ("critic", "writer")]


def test_without_an_end_is_until_python_gives_up():
    talk = Talk()
    user, writer, critic = map(talk.agent, ("user", "writer", "critic"))
    both = [autogen.ConversableAgent]
    writer.register_nested_chats([{"recipient": critic, "max_turns": 1}], trigger=both)
    critic.register_nested_chats([{"recipient": writer, "max_turns": 1}], trigger=both)
    with pytest.raises(RecursionError):
        talk.run(user, writer)


def test_a_trigger_that_does_not_admit_the_other_ends_it():
    talk = Talk()
    user, writer, critic = map(talk.agent, ("user", "writer", "critic"))
    talk.nest(writer, user, critic)
    talk.nest(critic, writer, writer)
    assert talk.run(user, writer) == [("writer", "user"), ("critic", "writer")]


def test_who_speaks_first_may_be_another():
    talk = Talk()
    user, writer, board = map(talk.agent, ("user", "writer", "board"))
    talk.nest(writer, user, writer, sender=board)
    assert talk.run(user, writer) == [("writer", "user")]


def test_a_reply_that_comes_before_keeps_them_from_starting():
    talk = Talk()
    user, writer, critic = map(talk.agent, ("user", "writer", "critic"))
    talk.nest(writer, user, critic)
    writer.register_reply([autogen.Agent, None], lambda *args, **kwargs: (True, "no"))
    assert talk.run(user, writer) == []


def test_those_registered_later_are_asked_first():
    talk = Talk()
    user, writer, critic, editor = map(talk.agent, ("user", "writer", "critic", "editor"))
    heard = []
    for name, agent in (("critic", critic), ("editor", editor)):
        agent.register_reply([autogen.Agent, None], lambda *args, by=name, **kwargs: heard.append(by) or (True, "fine"))
        talk.nest(writer, user, agent)
    talk.run(user, writer)
    assert heard == ["editor"]


def test_members_of_a_group_hear_its_manager():
    talk = Talk()
    user, writer, critic = map(talk.agent, ("user", "writer", "critic"))
    group = autogen.GroupChat([critic, talk.agent("editor")], [], max_round=4, speaker_selection_method="round_robin")
    manager = autogen.GroupChatManager(group, llm_config=False)
    talk.nest(writer, lambda sender: True, manager)
    talk.nest(critic, manager, writer)
    with pytest.raises(EnoughError):
        talk.run(user, writer)


@pytest.mark.parametrize("message, started", [(None, [1]), ("", []), ("look", [1])])
def test_later_chats_need_a_message(message, started):
    talk = Talk()
    user, writer, critic = map(talk.agent, ("user", "writer", "critic"))
    heard = []
    critic.register_reply([autogen.Agent, None], lambda *args, **kwargs: heard.append(1) or (True, "fine"))
    chat = {"recipient": critic, "max_turns": 1, **({} if message is None else {"message": message})}
    writer.register_nested_chats([chat], trigger=user)
    talk.run(user, writer)
    assert heard == started
    heard.clear()
    writer.register_nested_chats([{**chat, "recipient": user}, {"recipient": critic, "max_turns": 1}], trigger=user)
    talk.run(user, writer)
    assert heard == []
