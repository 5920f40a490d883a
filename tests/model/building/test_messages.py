"""Values that reach a model: only through AutoGen's own places."""

import pytest

from autogen_lint.model.debug import dump
from autogen_lint.values.value import Call, Text, string

OLD = "import autogen\na = autogen.AssistantAgent('a', llm_config=False)\nb = autogen.AssistantAgent('b')\n"
NEW = (
    "from autogen_agentchat.agents import AssistantAgent\nfrom autogen_agentchat.messages import TextMessage\n"
    "from autogen_ext.models.openai import OpenAIChatCompletionClient\n"
    "from autogen_core.models import UserMessage\n"
    "c = OpenAIChatCompletionClient(model='m')\na = AssistantAgent('a', c)\n"
)


@pytest.mark.parametrize(
    "source, sink, text",
    [
        (OLD + "a.initiate_chat(b, message='T')", "initiate_chat(message=)", "T"),
        (OLD + "a.initiate_chat(b, message={'content': 'T'})", "initiate_chat(message=)", "T"),
        (OLD + "a.initiate_chat(b, message=None, carryover=['T'])", "initiate_chat(carryover=)", "T"),
        (OLD + "a.initiate_chats([{'recipient': b, 'message': 'T'}])", "initiate_chat(message=)", "T"),
        (OLD + "a.generate_reply(messages=[{'role': 'user', 'content': 'T'}])", "generate_reply(messages=)", "T"),
        (OLD + "a.send('T', b)", "send(message=)", "T"),
        (OLD + "a.update_system_message('T')", "update_system_message(system_message=)", "T"),
        (OLD + "autogen.ConversableAgent('x', system_message='T')", "system_message", "T"),
        (NEW + "async def f():\n    await a.run(task='T')", "run(task=)", "T"),
        (NEW + "async def f():\n    await a.run(task=[TextMessage(content='T', source='u')])", "run(task=)", "T"),
        (
            NEW + "async def f():\n    await a.on_messages([TextMessage(content='T', source='u')], None)",
            "on_messages(messages=)",
            "T",
        ),
        (NEW + "async def f():\n    await c.create([UserMessage(content='T', source='u')])", "create(messages=)", "T"),
    ],
)
def test_sinks(program, source, sink, text):
    found = [(message.sink, string(message.value)) for message in program(source + "\n").messages]
    assert (sink, text) in found


def test_computed_messages_keep_their_parts(program):
    (message,) = program(OLD + "a.initiate_chat(b, message='Look: ' + open('x.log').read())\n").messages
    assert isinstance(message.value, Text)
    assert any(isinstance(part, Call) and part.callee == "read" for part in message.value.parts)


def test_other_peoples_keywords_are_no_messages(program):
    result = program(
        OLD + "import other\nother.respond(message='x', messages=['y'])\nclass R:\n"
        "    def __init__(self, message): pass\nR(message='z')\nother.Client().create(messages=['w'])\n"
    )
    assert result.messages == []


def test_the_dump_names_every_entity(program):
    lines = "\n".join(
        dump(
            program(
                OLD + "import requests\ndef f(q: str) -> str:\n    return requests.get(q).text\n"
                "autogen.register_function(f, caller=a, executor=b, description='d')\n"
                "a.initiate_chat(b, message=f('u'), max_turns=2)\n"
            )
        )
    )
    for text in (
        "agent a: autogen.AssistantAgent app/main.py:2:5",
        "chat initiate_chat app/main.py:8:1: a to b",
        "max_turns = 2  @ app/main.py:8:36",
        "tool f app/main.py:7:1",
        "io requests.func app/main.py:6:12: reached from f",
    ):
        assert text in lines
