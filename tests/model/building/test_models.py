"""Model configurations in all their forms: one for each configuration object, with its users."""

import json

import pytest

from autogen_lint.values.intent import SetItem
from autogen_lint.values.value import Absent, Mapping, Unknown, number, string

AGENT = "from autogen import AssistantAgent\n"


def users(config):
    return [user.what for user in config.users]


def line(origin):
    return origin.location.line


def test_one_configuration_for_all_agents_that_share_a_dict(program):
    result = program(
        AGENT + "c = {'config_list': [{'model': 'm', 'timeout': 10}]}\n"
        "a = AssistantAgent('a', llm_config=c)\nb = AssistantAgent('b', llm_config=c)\n"
    )
    (config,) = result.models
    assert users(config) == ["agent `a`", "agent `b`"]
    assert config.generation == "old"
    assert config.cls == "llm_config"
    assert [number(entry.get("timeout")) for entry in config.entries] == [10]
    assert isinstance(config.settings.get("timeout"), Absent)
    assert line(config.origin) == 2


def test_a_helper_that_returns_the_dict_gives_one_place(program):
    result = program(
        AGENT + "def cfg():\n    return {'config_list': [{'model': 'm'}]}\n"
        "a = AssistantAgent('a', llm_config=cfg())\nb = AssistantAgent('b', llm_config=cfg())\n"
    )
    assert {line(config.origin) for config in result.models} == {3}


@pytest.mark.parametrize("given", ["False", "None"])
def test_no_model_no_configuration(program, given):
    assert program(AGENT + f"a = AssistantAgent('a', llm_config={given})\n").models == []


def test_the_dict_of_a_branch_is_a_configuration(program):
    result = program(
        AGENT + "import os\nc = {'model': 'm'} if os.getenv('KEY') else False\n"
        "a = AssistantAgent('a', llm_config=c)\nb = AssistantAgent('b', llm_config=c or False)\n"
    )
    (config,) = result.models
    assert string(config.settings.get("model")) == "m"
    assert config.entries == ()


def test_derived_dicts_keep_the_root_and_differ_by_what_they_set(program):
    result = program(
        AGENT + "base = {'config_list': [{'model': 'm'}]}\n"
        "a = AssistantAgent('a', llm_config={**base, 'timeout': 60})\n"
        "b = AssistantAgent('b', llm_config={**base, 'temperature': 0})\n"
    )
    timed, plain = result.models
    assert number(timed.settings.get("timeout")) == 60
    assert isinstance(plain.settings.get("timeout"), Absent)
    assert line(timed.origin) == line(plain.origin) == 2


def test_an_update_between_two_uses_counts_for_the_second(program):
    result = program(
        AGENT + "c = {'config_list': [{'model': 'm'}]}\na = AssistantAgent('a', llm_config=c)\n"
        "c['timeout'] = 90\nb = AssistantAgent('b', llm_config=c)\n"
    )
    first, second = result.models
    assert users(first) == ["agent `a`"]
    assert isinstance(first.settings.get("timeout"), Absent)
    assert users(second) == ["agent `b`"]
    assert number(second.settings.get("timeout")) == 90


def test_open_mappings_stay_unknown(program):
    result = program(AGENT + "def make(extra):\n    return AssistantAgent('a', llm_config={'model': 'm', **extra})\n")
    (config,) = result.models
    assert isinstance(config.settings.get("timeout"), Unknown)


def test_a_parameter_is_no_configuration(program):
    result = program(AGENT + "def make(config):\n    return AssistantAgent('a', llm_config=config)\n")
    assert result.models == []
    assert len(result.agents) == 1


def test_config_list_from_json_leads_to_the_entries_of_the_file(program):
    files = {"app/OAI_CONFIG_LIST": json.dumps([{"model": "x"}, {"model": "y", "timeout": 5}])}
    result = program(
        "import autogen\nc = autogen.config_list_from_json('OAI_CONFIG_LIST',"
        " filter_dict={'model': ['y']})\n"
        "a = autogen.AssistantAgent('a', llm_config={'config_list': c})\n",
        files,
    )
    (config,) = result.models
    (entry,) = config.entries
    assert number(entry.get("timeout")) == 5
    assert entry.origin.location.path == "app/OAI_CONFIG_LIST"
    assert config.more_entries is None
    assert "app/OAI_CONFIG_LIST" in result.trace.followed


def test_a_list_that_is_not_in_the_project_is_said_to_be_so(program):
    result = program(
        "import autogen\nc = autogen.config_list_from_json(env_or_file='OAI_CONFIG_LIST')\n"
        "a = autogen.AssistantAgent('a', llm_config={'config_list': c})\n"
    )
    (config,) = result.models
    assert config.entries == ()
    assert isinstance(config.more_entries, Mapping)
    assert isinstance(config.more_entries.rest, Unknown)
    assert config.more_entries.rest.reason == "file-not-in-project"
    assert isinstance(config.more_entries.get("timeout"), Unknown)


def test_made_lists_certainly_have_no_timeout(program):
    result = program(
        "import autogen\nc = autogen.config_list_from_models(model_list=['m'])\n"
        "a = autogen.AssistantAgent('a', llm_config={'config_list': c})\n"
    )
    (config,) = result.models
    assert config.more_entries is None
    (entry,) = config.entries
    assert isinstance(entry.get("timeout"), Absent)
    assert not entry.origin.supports(SetItem("timeout", 120))


def test_a_file_read_with_json_and_taken_apart(program):
    files = {"app/conf/keys.json": json.dumps({"azure": {"model": "m", "timeout": 7}})}
    result = program(
        "import json, os, autogen\n"
        "path = os.path.join(os.path.dirname(__file__), 'conf', 'keys.json')\n"
        "with open(path) as f:\n    entry = json.load(f)['azure']\n"
        "a = autogen.AssistantAgent('a', llm_config={'config_list': [entry]})\n",
        files,
    )
    (config,) = result.models
    assert [number(entry.get("timeout")) for entry in config.entries] == [7]


def test_configurations_of_other_modules(program):
    files = {
        "app/settings.py": "BASE = {'config_list': [{'model': 'm'}], 'timeout': 8}\n",
        "app/agents.py": "from settings import BASE\nLLM = {**BASE, 'functions': []}\n",
    }
    result = program(AGENT + "from agents import LLM\na = AssistantAgent('a', llm_config=LLM)\n", files)
    (config,) = result.models
    assert number(config.settings.get("timeout")) == 8
    assert config.origin.location.path == "app/settings.py"


def test_a_definition_one_folder_up_through_sys_path(program):
    files = {"llm_config.py": "llm_config = {'model': 'm'}\n"}
    result = program(
        "import sys\nsys.path.append('..')\nfrom llm_config import llm_config\n"
        + AGENT
        + "a = AssistantAgent('a', llm_config=llm_config)\n",
        files,
    )
    (config,) = result.models
    assert config.origin.location.path == "llm_config.py"


@pytest.mark.parametrize(
    "call, entries, top",
    [
        ("LLMConfig({'model': 'm', 'timeout': 5}, timeout=60)", [5], 60),
        ("LLMConfig([{'model': 'm', 'timeout': 5}])", [5], None),
        ("LLMConfig(config_list={'model': 'm', 'timeout': 5})", [5], None),
        ("LLMConfig(config_list=[{'model': 'm'}, {'model': 'n', 'timeout': 5}], timeout=60)", [None, 5], 60),
        ("LLMConfig(model='m', timeout=60)", [], 60),
        ("LLMConfig.from_json(path='LIST', timeout=60)", [9], 60),
        ("LLMConfig({'model': 'm', 'timeout': 5}).where(model='m')", [5], None),
    ],
)
def test_forms_of_llm_config(program, call, entries, top):
    files = {"LIST": json.dumps([{"model": "m", "timeout": 9}])}
    result = program(
        f"from autogen import ConversableAgent, LLMConfig\na = ConversableAgent('a', llm_config={call})\n",
        files,
        target="ag2-classic",
    )
    (config,) = result.models
    assert config.short == "LLMConfig"
    assert [number(entry.get("timeout")) for entry in config.entries] == entries
    assert number(config.settings.get("timeout")) == top
    assert users(config) == ["agent `a`"]


def test_a_with_block_gives_the_configuration(program):
    result = program(
        "from autogen import ConversableAgent, UserProxyAgent, LLMConfig\n"
        "c = LLMConfig(model='m')\nwith c:\n    a = ConversableAgent('a')\n    u = UserProxyAgent('u')\n"
        "b = ConversableAgent('b')\n"
    )
    (config,) = result.models
    assert users(config) == ["agent `a`"]


def test_managers_builders_and_wrappers_use_configurations(program):
    result = program(
        "import autogen\nfrom autogen.agentchat.contrib.agent_builder import AgentBuilder\n"
        "c = {'config_list': [{'model': 'm'}]}\n"
        "g = autogen.GroupChat([], [], max_round=5)\n"
        "m = autogen.GroupChatManager(g, llm_config=c)\n"
        "AgentBuilder('LIST').build('do it', default_llm_config={'temperature': 0})\n"
        "autogen.OpenAIWrapper(config_list=[{'model': 'w'}])\n",
        target="0.2",
    )
    by_line = {line(config.origin): config for config in result.models}
    assert users(by_line[3]) == ["group chat manager `GroupChatManager`"]
    assert users(by_line[6]) == ["`AgentBuilder.build`"]
    assert by_line[6].more_entries.rest.reason == "file-not-in-project"
    assert [string(entry.get("model")) for entry in by_line[7].entries] == ["w"]


NEW = (
    "from autogen_agentchat.agents import AssistantAgent\n"
    "from autogen_ext.models.openai import OpenAIChatCompletionClient as Client\n"
)


def test_clients_are_found_with_or_without_users(program):
    result = program(NEW + "c = Client(model='m', timeout=5)\na = AssistantAgent('a', c)\nd = Client(model='n')\n")
    used, free = result.models
    assert used.generation == "0.4"
    assert used.cls == "autogen_ext.models.openai.OpenAIChatCompletionClient"
    assert number(used.settings.get("timeout")) == 5
    assert users(used) == ["agent `a`"]
    assert users(free) == []


def test_keywords_gathered_step_by_step(program):
    result = program(
        NEW + "import os\nkw = {'model': 'm'}\nif os.getenv('AZURE'):\n    kw['timeout'] = 40\n"
        "a = AssistantAgent('a', Client(**kw))\n"
    )
    (config,) = result.models
    assert string(config.settings.get("model")) == "m"
    assert not isinstance(config.settings.get("timeout"), Absent)
    assert number(config.settings.get("timeout")) is None


def test_unknown_keywords_leave_the_client_open(program):
    (config,) = program(NEW + "def make(**kw):\n    return Client(model='m', **kw)\n").models
    assert isinstance(config.settings.get("timeout"), Unknown)


def test_a_copy_of_an_ag2_config_overrides_it(program):
    result = program(
        "from ag2 import Agent\nfrom ag2.config import OpenAIConfig\nc = OpenAIConfig(model='m')\n"
        "a = Agent('a', config=c.copy(timeout=5))\n"
    )
    copied = next(config for config in result.models if config.users)
    assert copied.generation == "ag2"
    assert number(copied.settings.get("timeout")) == 5
    assert string(copied.settings.get("model")) == "m"


def test_local_classes_with_autogen_names_are_not_autogen(program):
    result = program(
        "class AssistantAgent:\n    def __init__(self, name, llm_config=None):\n        self.c = llm_config\n"
        "a = AssistantAgent('a', llm_config={'model': 'm'})\n"
    )
    assert not result.uses_autogen


def test_a_local_package_named_autogen_is_not_autogen(program):
    files = {"autogen/__init__.py": "class AssistantAgent:\n    def __init__(self, *a, **k): pass\n"}
    result = program("import autogen\na = autogen.AssistantAgent('a', llm_config={'model': 'm'})\n", files)
    assert not result.uses_autogen


@pytest.mark.parametrize("folder", ["", "src/"])
def test_a_copy_of_autogen_is_what_the_catalog_knows(program, folder):
    package = f"{folder}autogen"
    files = {
        f"{package}/__init__.py": "from .agentchat.conversable_agent import AssistantAgent\n",
        f"{package}/agentchat/conversable_agent.py": "class AssistantAgent:\n    pass\n",
    }
    result = program("import autogen\na = autogen.AssistantAgent('a', llm_config={'model': 'm'})\n", files)
    assert len(result.models) == 1
    assert result.from_source
    assert not result.trace.followed


def test_the_source_of_autogen_itself_means_its_own_modules(program):
    files = {
        "autogen_agentchat/__init__.py": "",
        "autogen_agentchat/teams/__init__.py": "",
        "autogen_agentchat/teams/_group_chat/_base_group_chat.py": "",
        "autogen_agentchat/base.py": "LIMIT = 3\n",
    }
    result = program("from .base import LIMIT\n", files, "autogen_agentchat/main.py")
    assert result.trace.followed == {"autogen_agentchat/base.py"}
    assert not result.own_autogen


def test_a_config_list_file_by_itself(document):
    result = document('[{"model": "m", "api_key": "k", "timeout": 3}]', "app/OAI_CONFIG_LIST")
    (config,) = result.models
    assert config.cls == "config_list"
    assert config.document
    assert [number(entry.get("timeout")) for entry in config.entries] == [3]


@pytest.mark.parametrize(
    "text",
    [
        '{"model": "car", "year": 1998}',
        '[{"model": "car", "wheels": 4}]',
        '{"provider": "aws", "config": {"region": "eu"}}',
        "[1, 2]",
        '"text"',
        '{"provider": "mypkg.Client", "component_type": "model", "config": {"timeout": 3}}',
    ],
)
def test_other_documents_are_not_ours(document, text):
    assert not document(text).uses_autogen


def test_modules_of_a_folder_without_init(program):
    files = {"app/config/llm.py": "CONFIG = {'model': 'm'}\n"}
    result = program(
        "from config import llm\n" + AGENT + "a = AssistantAgent('a', llm_config=llm.CONFIG)\n",
        files,
    )
    (config,) = result.models
    assert config.origin.location.path == "app/config/llm.py"


def test_a_script_beside_the_package_of_its_name_means_the_installed_one(program):
    files = {"autogen/__init__.py": "", "autogen/agents.py": ""}
    result = program(
        "import autogen\na = autogen.AssistantAgent('a', llm_config={'model': 'm'})\n", files, "autogen/sample.py"
    )
    assert len(result.models) == 1


def test_attributes_set_on_an_llm_config_count(program):
    result = program(
        "from autogen import ConversableAgent, LLMConfig\nc = LLMConfig(model='m')\nc.timeout = 70\n"
        "a = ConversableAgent('a', llm_config=c)\n"
    )
    (config,) = result.models
    assert number(config.settings.get("timeout")) == 70


def test_the_configuration_of_another_agent(program):
    result = program(
        AGENT + "a = AssistantAgent('a', llm_config={'model': 'm'})\n"
        "class Team(AssistantAgent):\n    def __init__(self, name, llm_config):\n"
        "        super().__init__(name, llm_config=llm_config)\n"
        "        self.helper = AssistantAgent('helper', llm_config=self.llm_config)\n"
        "t = Team('t', {'model': 'n'})\nb = AssistantAgent('b', llm_config=a.llm_config)\n"
    )
    found = {string(config.settings.get("model")): users(config) for config in result.models}
    assert found == {"m": ["agent `a`", "agent `b`"], "n": ["agent `t`", "agent `helper`"]}
