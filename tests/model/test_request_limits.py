"""How long a request may take: which settings decide it, in each generation."""

import pytest

from autogen_lint.model.requests.limits import State, duration, replacement, request_limits
from autogen_lint.model.target import Target

OLD = """\
from autogen import AssistantAgent
from somewhere import unknown, maybe, http
a = AssistantAgent('a', llm_config="""
NEW = """\
import httpx
from autogen_ext.models.anthropic import AnthropicBedrockChatCompletionClient, AnthropicChatCompletionClient
from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient
from somewhere import unknown, maybe
c = """
AG2 = "from ag2.config import MistralConfig, OpenAIConfig\nfrom somewhere import unknown\nc = "


@pytest.fixture
def limits(program):
    def ask(source, target):
        (config,) = program(source + "\n", target=target.generation).models
        return request_limits(config, target)

    return ask


def told(found):
    return [(one.state, one.seconds) for one in found.settings]


NUMBER, NO_LIMIT, FAILS, UNKNOWN = State.NUMBER, State.NO_LIMIT, State.FAILS, State.UNKNOWN


@pytest.mark.parametrize(
    "config, settings, missing",
    [
        ("{'config_list': [{'model': 'm'}]}", [], True),
        ("{'model': 'm'}", [], True),
        ("{'config_list': [{'model': 'm'}], 'timeout': 60}", [(NUMBER, 60)], False),
        ("{'config_list': [{'model': 'm', 'timeout': 5.5}]}", [(NUMBER, 5.5)], False),
        (
            "{'config_list': [{'model': 'm', 'timeout': 5}, {'model': 'n'}], 'timeout': 9}",
            [(NUMBER, 5), (NUMBER, 9)],
            False,
        ),
        ("{'config_list': [{'model': 'm'}], 'timeout': 0}", [(FAILS, 0)], False),
        ("{'config_list': [{'model': 'm'}], 'timeout': -3}", [(FAILS, -3)], False),
        ("{'config_list': [{'model': 'm'}], 'timeout': '30'}", [(FAILS, None)], False),
        ("{'config_list': [{'model': 'm'}], 'timeout': True}", [(NUMBER, 1)], False),
        ("{'config_list': [{'model': 'm'}], 'timeout': {}}", [(FAILS, None)], False),
        ("{'config_list': [{'model': 'm'}], 'timeout': unknown}", [(UNKNOWN, None)], False),
        ("{'config_list': [{'model': 'm'}], 'timeout': 5 if maybe else 90}", [(NUMBER, 5), (NUMBER, 90)], False),
        ("{'config_list': [{'model': 'm'}], **unknown}", [], False),
        ("{'config_list': [{'model': 'm', 'http_client': http()}]}", [], False),
        ("{'config_list': [{'model': 'm'}], 'timeuot': 60}", [], False),
        ("{'config_list': [{'model': 'm'}], 'request_timeout': 60}", [], False),
        ("{'config_list': [{'model': 'm', 'model_client_cls': 'Mine'}]}", [], False),
        ("{'config_list': [{'model': 'm', 'api_type': unknown}]}", [], False),
        ("{'config_list': unknown}", [], False),
        ("{'config_list': [{'model': 'm'}, *unknown]}", [], False),
    ],
)
def test_old_dicts(limits, config, settings, missing):
    found = limits(f"{OLD}{config})", Target("0.2"))
    told_settings = [one for one in told(found) if one[0] is not UNKNOWN or settings]
    assert (told_settings, found.missing) == (settings, missing)


@pytest.mark.parametrize("generation, states", [("0.2", [NO_LIMIT]), ("ag2-classic", []), (None, [])])
def test_none_is_no_limit_in_02_only(limits, generation, states):
    found = limits(OLD + "{'config_list': [{'model': 'm'}], 'timeout': None})", Target(generation))
    assert [one.state for one in found.settings] == states
    assert found.missing is (generation != "0.2")


def test_releases_before_02_are_not_spoken_of(limits):
    found = limits(OLD + "{'config_list': [{'model': 'm'}]})", Target("0.2", {"pyautogen": "0.1.14"}))
    assert not found.missing


def test_a_file_that_is_not_in_the_project_may_set_it(program):
    source = (
        "import autogen\nl = autogen.config_list_from_json('OAI_CONFIG_LIST')\n"
        "autogen.AssistantAgent('a', llm_config={'config_list': l})\n"
    )
    (config,) = program(source).models
    found = request_limits(config, Target("0.2"))
    assert (found.missing, found.unseen) == (True, True)


@pytest.mark.parametrize(
    "api_type, ignored, unlimited",
    [("ollama", True, True), ("groq", True, False), ("openai", False, False), ("azure", False, False)],
)
def test_providers_that_ignore_it(limits, api_type, ignored, unlimited):
    entry = f"{{'model': 'm', 'api_type': '{api_type}', 'timeout': 60}}"
    found = limits(f"{OLD}{{'config_list': [{entry}]}})", Target("0.2", {"pyautogen": "0.2.35"}))
    assert (bool(found.ignored), bool(found.unlimited)) == (ignored, unlimited)
    assert bool(found.settings) is not ignored


@pytest.mark.parametrize(
    "client, settings, missing",
    [
        ("OpenAIChatCompletionClient(model='m')", [], True),
        ("OpenAIChatCompletionClient(model='m', timeout=60)", [(NUMBER, 60)], False),
        ("OpenAIChatCompletionClient(model='m', timeout=None)", [(NO_LIMIT, None)], False),
        ("OpenAIChatCompletionClient(model='m', timeout='30')", [(FAILS, None)], False),
        ("OpenAIChatCompletionClient(model='m', timeout=httpx.Timeout(20))", [(NUMBER, 20)], False),
        ("OpenAIChatCompletionClient(model='m', timeout=httpx.Timeout(20, read=90))", [(NUMBER, 90)], False),
        ("OpenAIChatCompletionClient(model='m', timeout=httpx.Timeout(None))", [(NO_LIMIT, None)], False),
        ("OpenAIChatCompletionClient(model='m', timeout=httpx.Timeout(**unknown))", [(UNKNOWN, None)], False),
        ("OpenAIChatCompletionClient(model='m', **unknown)", [(UNKNOWN, None)], False),
        ("OpenAIChatCompletionClient(model='m', http_client=httpx.AsyncClient(timeout=9))", [], False),
        ("OpenAIChatCompletionClient(model='m', http_client=httpx.AsyncClient())", [], True),
        ("OpenAIChatCompletionClient(model='m', http_client=unknown)", [], False),
        ("OpenAIChatCompletionClient(model='m', request_timeout=9)", [], False),
        ("AnthropicChatCompletionClient(model='m')", [], True),
        ("AnthropicChatCompletionClient(model='m', timeout=3)", [(NUMBER, 3)], False),
    ],
)
def test_new_clients(limits, client, settings, missing):
    found = limits(NEW + client, Target("0.4"))
    assert (told(found), found.missing) == (settings, missing)


@pytest.mark.parametrize(
    "client, ignored, unlimited",
    [
        ("OllamaChatCompletionClient(model='m')", [], True),
        ("OllamaChatCompletionClient(model='m', timeout=9)", ["timeout"], True),
        ("AnthropicBedrockChatCompletionClient(model='m', timeout=9)", ["timeout"], False),
        ("AzureAIChatCompletionClient(model='m', timeout=9)", ["timeout"], False),
    ],
)
def test_clients_that_ignore_it(limits, client, ignored, unlimited):
    found = limits(NEW + client, Target("0.4"))
    assert ([key for _, key, _ in found.ignored], bool(found.unlimited)) == (ignored, unlimited)
    assert not found.missing


@pytest.mark.parametrize(
    "client, settings",
    [
        ("OpenAIConfig(model='m', timeout=60)", [(NUMBER, 60)]),
        ("MistralConfig(model='m', timeout_ms=5000)", [(NUMBER, 5)]),
        ("OpenAIConfig(model='m', timeout=unknown)", [(UNKNOWN, None)]),
    ],
)
def test_ag2_configs(limits, client, settings):
    assert told(limits(AG2 + client, Target("ag2"))) == settings


@pytest.mark.parametrize(
    "value, settings, missing",
    [
        ("null", [], True),
        ("30", [(NUMBER, 30)], False),
        ('"30"', [(NUMBER, 30)], False),
        ('"soon"', [(FAILS, None)], False),
        ("0", [(FAILS, 0)], False),
    ],
)
def test_component_files(document, value, settings, missing):
    provider = "autogen_ext.models.openai.OpenAIChatCompletionClient"
    text = f'{{"provider": "{provider}", "config": {{"model": "m", "timeout": {value}}}}}'
    (config,) = document(text).models
    found = request_limits(config, Target("0.4"))
    assert (told(found), found.missing) == (settings, missing)


@pytest.mark.parametrize("model, seconds", [("gpt-4o", 120), ("o3-mini", 300)])
def test_what_is_written_instead(limits, model, seconds):
    found = limits(f"{NEW}OpenAIChatCompletionClient(model='{model}', timeout=5)", Target("0.4"))
    assert replacement(found, 120, 300) == seconds
    assert replacement(found, 120, 300, found.settings[0]) == seconds


def test_milliseconds_are_written_where_they_are_wanted(limits):
    found = limits(AG2 + "MistralConfig(model='m', timeout_ms=5000)", Target("ag2"))
    assert replacement(found, 120, 300, found.settings[0]) == 120_000


@pytest.mark.parametrize(
    "seconds, text", [(5, "5 s"), (5.5, "5.5 s"), (119, "119 s"), (120, "2 min"), (1800, "30 min"), (9000, "2.5 h")]
)
def test_durations_for_people(seconds, text):
    assert duration(seconds) == text
