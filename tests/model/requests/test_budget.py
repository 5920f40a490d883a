"""The longest that model calls and conversations may take."""

import pytest

from autogen_lint.model.requests.budget import call_time, worst_cases

HEAD = "import autogen\nuser = autogen.UserProxyAgent('user', human_input_mode='NEVER', code_execution_config=False)\n"


@pytest.mark.parametrize(
    "config, seconds, detail",
    [
        ("{'config_list': [{'model': 'm'}]}", 1800, "3 attempts of 600 s"),
        ("{'config_list': [{'model': 'm'}], 'timeout': 60}", 180, "3 attempts of 60 s"),
        ("{'config_list': [{'model': 'm', 'timeout': 10}], 'timeout': 60}", 30, "3 attempts of 10 s"),
        ("{'config_list': [{'model': 'm', 'max_retries': 0}], 'timeout': 60}", 60, "60 s"),
        ("{'config_list': [{'model': 'm'}, {'model': 'n'}], 'timeout': 60}", 360, "2 entries of 3 attempts of 60 s"),
        ("{'config_list': [{'model': 'm', 'api_type': 'ollama'}]}", None, ""),
        ("{'config_list': [{'model': 'm'}], 'timeout': unknown}", None, ""),
    ],
)
def test_one_call(program, config, seconds, detail):
    result = program(
        f"{HEAD}def go(unknown):\n    a = autogen.AssistantAgent('a', llm_config={config})\n", target="0.2"
    )
    time = call_time(result.models[0], result.target)
    assert (time.seconds, time.detail) == (seconds, detail) if seconds else time is None


def test_a_chat_counts_the_calls_of_each_side(program):
    source = (
        f"{HEAD}a = autogen.AssistantAgent('a', llm_config={{'config_list': [{{'model': 'm'}}], 'timeout': 20}})\n"
        "user.initiate_chat(a, message='x', max_turns=4)\n"
    )
    (case,) = worst_cases(program(source, target="0.2"))
    assert case.seconds == 4 * 60
    assert case.terms == ("4 model calls at up to 60 s each (3 attempts of 20 s)",)


def test_a_team_ends_at_the_lower_of_its_bounds(program):
    source = (
        "from autogen_agentchat.agents import AssistantAgent\nfrom autogen_agentchat.teams import RoundRobinGroupChat\n"
        "from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination\n"
        "from autogen_ext.models.openai import OpenAIChatCompletionClient\n"
        "client = OpenAIChatCompletionClient(model='gpt-4o', timeout=10, max_retries=1)\n"
        "a = AssistantAgent('a', model_client=client)\n"
        "stop = MaxMessageTermination(8) | (MaxMessageTermination(3) & TextMentionTermination('DONE'))\n"
        "team = RoundRobinGroupChat([a], termination_condition=stop, max_turns=9)\n"
    )
    (case,) = worst_cases(program(source, target="0.4"))
    assert case.seconds == 8 * 20
