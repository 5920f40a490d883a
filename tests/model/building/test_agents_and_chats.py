"""Agents, group chats and conversations of the old generations."""

import pytest

from autogen_lint.values.value import Unknown, is_known, number, string

TWO = "import autogen\na = autogen.ConversableAgent('a', llm_config=False)\nb = autogen.AssistantAgent(name='b')\n"


def test_agents_by_position_and_keyword(program):
    first, second = program(TWO).agents
    assert (first.label, first.cls, first.generation) == ("a", "autogen.ConversableAgent", "old")
    assert (second.label, second.cls) == ("b", "autogen.AssistantAgent")
    assert is_known(first.arguments.get("llm_config"), False)


def test_a_subclass_is_an_agent_of_its_base(program):
    result = program(
        "from autogen import AssistantAgent\nclass Mine(AssistantAgent):\n"
        "    def __init__(self, name, **kw):\n"
        "        super().__init__(name=name, max_consecutive_auto_reply=4, **kw)\n"
        "m = Mine('m', human_input_mode='NEVER')\nm.register_reply(None, print)\n"
    )
    (agent,) = result.agents
    assert (agent.cls, agent.subclass, agent.label) == ("autogen.AssistantAgent", "Mine", "m")
    assert number(agent.arguments.get("max_consecutive_auto_reply")) == 4
    assert string(agent.arguments.get("human_input_mode")) == "NEVER"
    assert [event.call.callee for event in agent.updates] == ["register_reply"]


def test_a_chat_knows_both_sides_and_its_arguments(program):
    (chat,) = program(TWO + "a.initiate_chat(b, message='hi', max_turns=3)\n").chats
    assert (chat.sender.label, chat.recipient.label, chat.method) == ("a", "b", "initiate_chat")
    assert number(chat.arguments.get("max_turns")) == 3
    assert chat.swallowed == ()
    assert chat.group is None


def test_keywords_that_nobody_takes_are_swallowed(program):
    (chat,) = program(TWO + "a.initiate_chat(b, message='hi', max_round=8, problem='x')\n").chats
    assert chat.swallowed == ("max_round", "problem")


def test_the_second_position_is_clear_history(program):
    (chat,) = program(TWO + "a.initiate_chat(b, 'hello')\n").chats
    assert string(chat.arguments.get("clear_history")) == "hello"
    assert "message" not in chat.arguments


def test_an_unknown_sender_is_not_guessed(program):
    (chat,) = program(TWO + "def go(user):\n    user.initiate_chat(b, message='hi')\n").chats
    assert chat.sender is None
    assert chat.recipient.label == "b"


def test_a_method_of_that_name_elsewhere_is_no_chat(program):
    result = program(
        "import autogen\nclass Bot:\n    def initiate_chat(self, other, message):\n        pass\n"
        "Bot().initiate_chat(1, 'hi')\ndef f(x, y):\n    x.initiate_chat(y)\n"
    )
    assert result.chats == []


def test_either_of_two_agents_is_a_chat_each(program):
    result = program(TWO + "import os\nwho = a if os.getenv('X') else b\nwho.initiate_chat(b, message='hi')\n")
    assert {chat.sender.label for chat in result.chats} == {"a", "b"}


def test_a_group_chat_with_members_and_manager(program):
    result = program(
        TWO + "g = autogen.GroupChat(agents=[a, b], messages=[], max_round=12)\n"
        "m = autogen.GroupChatManager(groupchat=g)\na.initiate_chat(m, message='hi')\n"
    )
    (group,) = result.groups
    assert [agent.label for agent in group.agents] == ["a", "b"]
    assert [agent.short for agent in group.managers] == ["GroupChatManager"]
    assert number(group.arguments.get("max_round")) == 12
    (chat,) = result.chats
    assert chat.group is group


def test_members_that_are_not_all_known(program):
    result = program(
        TWO + "def team(more):\n    return autogen.GroupChat([a] + more, [], 5)\n"
        "def other(c):\n    return autogen.GroupChat([a, c], [], 6)\n"
    )
    by_rounds = {number(group.arguments.get("max_round")): group for group in result.groups}
    assert by_rounds[5].agents is None
    assert [agent and agent.label for agent in by_rounds[6].agents] == ["a", None]


@pytest.mark.parametrize(
    "call, entry_of, sender",
    [
        ("a.initiate_chats([{'recipient': b, 'message': 'x', 'max_turns': 2}])", "initiate_chats", "a"),
        (
            "autogen.initiate_chats([{'sender': b, 'recipient': a, 'message': 'x', 'max_turns': 2}])",
            "initiate_chats",
            "b",
        ),
        (
            "a.register_nested_chats([{'recipient': b, 'message': 'x', 'max_turns': 2}], trigger=b)",
            "register_nested_chats",
            "a",
        ),
    ],
)
def test_entries_of_chat_lists_are_chats(program, call, entry_of, sender):
    (chat,) = program(TWO + call + "\n").chats
    assert (chat.entry_of, chat.method, chat.sender.label) == (entry_of, "initiate_chat", sender)
    assert number(chat.arguments.get("max_turns")) == 2
    assert chat.swallowed == ()
    assert chat.origin.location.line == 4


def test_a_misspelled_key_of_an_entry_is_swallowed(program):
    (chat,) = program(TWO + "a.initiate_chats([{'recipient': b, 'message': 'x', 'max_turn': 2}])\n").chats
    assert chat.swallowed == ("max_turn",)


def test_run_and_group_chat_functions(program):
    result = program(
        TWO + "from autogen.agentchat import initiate_group_chat\n"
        "from autogen.agentchat.group.patterns import AutoPattern\n"
        "a.run(message='x', max_turns=2)\n"
        "p = AutoPattern(initial_agent=a, agents=[a, b],"
        " group_manager_args={'llm_config': {'model': 'm'}})\n"
        "initiate_group_chat(pattern=p, messages='hi', max_rounds=40)\n",
        target="ag2-classic",
    )
    run, group = result.chats
    assert (run.method, run.sender.label) == ("run", "a")
    assert number(group.arguments.get("max_rounds")) == 40
    (config,) = result.models
    assert [user.what for user in config.users] == ["`AutoPattern`"]


def test_annotated_parameters_have_methods_but_no_agent(program):
    (chat,) = program(
        "import autogen\ndef go(user: autogen.UserProxyAgent, other):\n    user.initiate_chat(other, message='x')\n"
    ).chats
    assert chat.sender is None
    assert chat.recipient is None


def test_an_agent_without_constructor_call_has_unknown_arguments(program):
    result = program(
        "from autogen import ConversableAgent\nclass Odd(ConversableAgent):\n"
        "    def __init__(self):\n        pass\nOdd().initiate_chat(None, message='x')\n"
    )
    (agent,) = result.agents
    assert agent.subclass == "Odd"
    assert isinstance(agent.arguments.get("human_input_mode"), Unknown)


def test_none_of_a_branch_is_no_agent(program):
    result = program(
        TWO + "def pick(n):\n    if n:\n        return a\n    return None\ndef go(n):\n"
        "    pick(n).initiate_chat(b, message='x')\n"
    )
    assert [chat.sender.label for chat in result.chats] == ["a"]


def test_an_attribute_set_on_a_group_chat_counts(program):
    result = program(TWO + "g = autogen.GroupChat([a, b], [])\ng.max_round = 70\n")
    assert number(result.groups[0].arguments.get("max_round")) == 70


def test_agents_in_a_with_block_have_its_configuration_or_a_part_of_it(program):
    source = (
        "from autogen import ConversableAgent, LLMConfig\n"
        "config = LLMConfig({'model': 'gpt-4o'}, {'model': 'gpt-4o-mini'})\n"
        "with config:\n    a = ConversableAgent('a')\n"
        "with config.where(model='gpt-4o'):\n    b = ConversableAgent('b')\n"
        "c = ConversableAgent('c')\n"
    )
    assert [bool(agent.models) for agent in program(source, target="ag2-classic").agents] == [True, True, False]
