"""Where ``await x.close()`` may be the last that a coroutine does."""

import pytest

from autogen_lint.testing import fixed_files

HEAD = """\
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


"""


def fix(body: str) -> str:
    source = HEAD + body
    return fixed_files({"case.py": source.encode()}, select=["AGL510"])["case.py"].decode()[len(HEAD) :]


BUILD = "    client = OpenAIChatCompletionClient(model='m', timeout=9)\n    clerk = AssistantAgent('clerk', client)\n"
RUN = "    done = await clerk.run(task=text)\n"


@pytest.mark.parametrize(
    "body, added",
    [
        (BUILD + RUN, BUILD + RUN + "    await client.close()\n"),
        (BUILD + RUN[:-1], BUILD + RUN + "    await client.close()"),
        (BUILD + RUN + "    return done\n", BUILD + RUN + "    await client.close()\n    return done\n"),
        (BUILD + RUN + "    return len(text)\n", BUILD + RUN + "    await client.close()\n    return len(text)\n"),
    ],
)
def test_it_is_awaited_before_the_end(body, added):
    assert fix(f"async def ask(text):\n{body}") == f"async def ask(text):\n{added}"


@pytest.mark.parametrize(
    "body",
    [
        BUILD + "    return await clerk.run(task=text)\n",
        BUILD + RUN + "    return clerk\n",
        BUILD + RUN + "    return [clerk, done]\n",
        BUILD + RUN + "    if done:\n        return 1\n    print(done)\n",
        BUILD + RUN + "    yield done\n",
        BUILD + RUN + "    def later():\n        return clerk\n    register(later)\n",
        BUILD + RUN + "    kept.clerk = clerk\n",
        BUILD + RUN + "    kept['clerk'] = clerk\n",
        BUILD + RUN + "    asyncio.create_task(clerk.run(task=text))\n",
        BUILD + RUN + "    global done\n",
        BUILD + RUN + "    client = None\n",
        BUILD + "    await clerk.run(task=text); print(1)\n",
    ],
)
def test_it_is_left_where_something_may_use_the_object_later(body):
    source = f"async def ask(text):\n{body}"
    assert fix(source) == source


def test_the_line_ends_as_the_others_do():
    source = (HEAD + f"async def ask(text):\n{BUILD}{RUN}").replace("\n", "\r\n").encode()
    fixed = fixed_files({"case.py": source}, select=["AGL510"])["case.py"]
    assert fixed == source + b"    await client.close()\r\n"
