"""What became of a name."""

import pytest

from autogen_lint.catalog.migrations import migration


@pytest.mark.parametrize(
    "name, target, new",
    [
        ("autogen.config_list_from_json", "ag2-classic", "autogen.llm_config.utils.config_list_from_json"),
        ("autogen_agentchat.task.Console", "0.4", "autogen_agentchat.ui.Console"),
        ("autogen_agentchat.task.TextMentionTermination", "0.4", "autogen_agentchat.conditions.TextMentionTermination"),
        ("autogen_core.components.models.UserMessage", "0.4", "autogen_core.models.UserMessage"),
        ("autogen_core.components.RoutedAgent", "0.4", "autogen_core.RoutedAgent"),
        ("autogen_core.base.intervention.DropMessage", "0.4", None),
        ("autogen.beta.config.openai.OpenAIConfig", "ag2", "ag2.config.openai.OpenAIConfig"),
        ("autogen.beta.tools.LocalShellTool", "ag2", None),
    ],
)
def test_the_entry_that_names_most_counts(name, target, new):
    found = migration(name, target)
    assert found is not None
    assert (found.old, found.new) == (name, new)


@pytest.mark.parametrize(
    "name, target",
    [
        ("autogen.config_list_from_json", "0.2"),
        ("autogen.AssistantAgent", "ag2-classic"),
        ("autogen_core.basement", "0.4"),
        ("autogen.beta", None),
    ],
)
def test_others_are_where_they_were(name, target):
    assert migration(name, target) is None
