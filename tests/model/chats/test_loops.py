"""Two agents that answer each other: what ends their chat, and after how many messages."""

import math

import pytest

from autogen_lint.model.chats.loops import may_hear_stop, model_calls, most_messages, runs_to_hidden_limit, turns
from autogen_lint.model.chats.speakers import fixed_answers, is_usual, mode, reply_limit, thinks

HEAD = "import autogen\nconfig = {'config_list': [{'model': 'gpt-4o'}]}\nNEVER = {'human_input_mode': 'NEVER'}\n"
A = "a = autogen.ConversableAgent('a', llm_config=config, **NEVER)\n"
B = "b = autogen.ConversableAgent('b', llm_config=config, **NEVER)\n"
USER = "a = autogen.UserProxyAgent('a', code_execution_config=False, **NEVER)\n"


def chat_of(program, agents, call="a.initiate_chat(b, message='Begin.')"):
    (chat,) = program(f"{HEAD}{agents}{call}\n").chats
    return chat


@pytest.mark.parametrize(
    "first, second, call, messages, calls",
    [
        ("", "", "", 201, 200),
        ("", "", ", max_turns=10", 20, 19),
        ("max_consecutive_auto_reply=3", "", "", 8, 7),
        ("", "max_consecutive_auto_reply=3", "", 7, 6),
        ("max_consecutive_auto_reply=None", "max_consecutive_auto_reply=1000", "", 202, 201),
        ("", "max_consecutive_auto_reply=60", ", max_turns='3'", 121, 120),
    ],
)
def test_counts(program, first, second, call, messages, calls):
    agents = A.replace("**NEVER", f"**NEVER, {first}") + B.replace("**NEVER", f"**NEVER, {second}")
    chat = chat_of(program, agents, f"a.initiate_chat(b, message='Begin.'{call})")
    assert most_messages(chat) == messages
    assert model_calls(chat, messages) == calls


def test_who_has_no_model_makes_no_calls(program):
    chat = chat_of(program, USER + B)
    assert model_calls(chat, 201) == 100


def test_an_agent_that_asks_a_person_does_not_bound_a_chat(program):
    human = A.replace("**NEVER", "human_input_mode='ALWAYS', max_consecutive_auto_reply=2")
    assert most_messages(chat_of(program, human + B)) == 201


@pytest.mark.parametrize(
    "given, expected",
    [("", math.inf), ("None", math.inf), ("4", 4), ("0", 0), ("-1", 0), ("'4'", math.inf), ("n", None)],
)
def test_turns(program, given, expected):
    call = f"a.initiate_chat(b, message='x'{', max_turns=' + given if given else ''})"
    source = f"{HEAD}{A}{B}def go(n):\n    {call}\n"
    (chat,) = program(source).chats
    assert turns(chat) == expected


def test_what_is_not_known_bounds_nothing(program):
    agents = A + "def go(n, **more):\n    b = autogen.ConversableAgent('b', max_consecutive_auto_reply=n, **NEVER)\n"
    chat = chat_of(program, agents, "    a.initiate_chat(b, message='Begin.')")
    assert most_messages(chat) is None
    chat = chat_of(program, A + B, "def go(**more):\n    a.initiate_chat(b, **more)")
    assert most_messages(chat) is None


TEST = "is_termination_msg=lambda m: 'DONE' in (m['content'] or '')"


def test_a_test_hears_what_the_other_one_may_say(program):
    tested = B.replace("**NEVER", f"**NEVER, {TEST}")
    chat = chat_of(program, A + tested)
    assert may_hear_stop(chat.recipient, chat.sender, chat)
    assert not may_hear_stop(chat.sender, chat.recipient, chat)
    chat = chat_of(program, USER + tested)
    assert fixed_answers(chat.sender) == ("",)
    assert not may_hear_stop(chat.recipient, chat.sender, chat)
    assert runs_to_hidden_limit(chat, 50)
    chat = chat_of(program, USER + tested, "a.initiate_chat(b, message='DONE')")
    assert may_hear_stop(chat.recipient, chat.sender, chat)
    talks = USER.replace("**NEVER", "default_auto_reply='Say DONE.', **NEVER")
    chat = chat_of(program, talks + tested)
    assert may_hear_stop(chat.recipient, chat.sender, chat)


CLASS = "class Mine(autogen.UserProxyAgent):\n    def __init__(self, name):\n        super().__init__(name)\n"


@pytest.mark.parametrize(
    "body, usual",
    [
        ("", True),
        ("    def greet(self):\n        return 'hello'\n", True),
        ("    def receive(self, *args, **kwargs):\n        pass\n", False),
        ("    def get_human_input(self, prompt):\n        return ''\n", False),
        ("        self.human_input_mode = 'NEVER'\n", False),
        ("        self.notes = []\n", True),
        ("        self.register_reply(None, print)\n", False),
    ],
)
def test_a_class_of_the_project_answers_as_usual_unless_it_decides_itself(program, body, usual):
    result = program(f"{HEAD}{CLASS}{body}a = Mine('a')\na.initiate_chat(a, message='x')\n")
    assert is_usual(result.agents[0]) is usual
    assert mode(result.agents[0]) == ("ALWAYS" if usual or "register" in body else None)


def test_the_limit_of_a_class_is_its_hidden_one(program):
    source = f"{HEAD}class Few(autogen.ConversableAgent):\n    MAX_CONSECUTIVE_AUTO_REPLY = 4\nFew('a', **NEVER)\n"
    assert reply_limit(program(source).agents[0]) == 4


@pytest.mark.parametrize("given, expected", [("config", True), ("False", False), ("None", False), ("unknown", None)])
def test_who_has_a_model(program, given, expected):
    source = f"{HEAD}def go(unknown):\n    autogen.ConversableAgent('a', llm_config={given})\n"
    assert thinks(program(source).agents[0]) is expected
