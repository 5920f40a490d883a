from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen_lint.diagnostics.finding import Related
from autogen_lint.output.formats import FORMATS, render
from autogen_lint.output.redact import redact
from autogen_lint.output.style import Style
from autogen_lint.source.span import TextEdit

KEYS = [
    "sk-abcdefghijklmnop1234",
    "sk-proj-AbC_dEf-GhI1234567890",
    "sk-ant-api03-abcdefghijk",
    "AIzaSyA1234567890abcdefghijklmnopqrstuv",
    "gsk_1234567890abcdefghij",
    "hf_abcdefghijklmnopqrst",
    "xai-1234567890abcdef",
    "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
    "AKIAIOSFODNN7EXAMPLE",
    "0123456789abcdef0123456789abcdef",
]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "context", ['"api_key": "{}",', "client({!r})", "see {} here", "# {}", "Authorization: Bearer {}"]
)
def test_keys_are_masked_and_columns_stay(key, context):
    line = context.format(key)
    masked = redact(line)
    assert key not in masked
    assert key[-8:] not in masked
    assert len(masked) == len(line)


@pytest.mark.parametrize(
    "line",
    [
        '    "api_key": "my very own secret",',
        "api_key='plainword'",
        "AZURE_OPENAI_API_KEY=abcdef1234567890abcd",
        "api-key: abcdef1234567890abcd",
        'password = "hunter22"',
    ],
)
def test_values_of_named_secrets_are_masked(line):
    masked = redact(line)
    assert masked != line
    assert not any(word in masked for word in ('secret"', "plainword", "abcdef12", "hunter22"))


@pytest.mark.parametrize(
    "line",
    [
        'api_key=os.environ["OPENAI_API_KEY"]',
        'api_key: "${OPENAI_API_KEY}"',
        "api_key=settings.api_key,",
        "max_tokens=4096, timeout=120",
        "task-manager risk-assessment",
        "assistant = AssistantAgent('assistant', llm_config=llm_config)",
        "api_key = get_api_key()",
    ],
)
def test_other_code_stays(line):
    assert redact(line) == line


@given(st.text())
def test_masking_keeps_the_length_and_is_done_once(text):
    once = redact(text)
    assert len(once) == len(text)
    assert redact(once) == once


def test_no_format_shows_a_key(outcome, finding):
    key = "sk-abcdefghijklmnop1234"
    [(path, (edit,))] = finding.fix.edits
    leaky = replace(
        finding,
        message=f"message {key}",
        help=f"help {key}",
        related=(Related(finding.location, key),),
        snippet=(f'{{"api_key": "{key}"}}',),
        fix=replace(finding.fix, title=f"title {key}", edits=((path, (TextEdit(edit.span, f'"{key}"'),)),)),
    )
    for name in FORMATS:
        text = render(name, outcome(leaky), Style())
        assert "abcdefghijklmnop" not in text, name
        assert "AGL102" in text


REAL = (
    "sk-Qw8nT5vLr2XzK7mB4cYp9HdJ1sGf6RqUe3AVo0iZxCbM",
    "sk-proj-9vKq2_LmW7xTz4RcB8nYd3HfJ6sPg1-QuE5aVo0iXzCbNrTqUe2kLm8W",
    "3f9a1c7e5b2d8046af13ce97d05b6821",
    "Zq81kQvW9mTt2RcB7nYd",
)
PROGRAM = """\
import autogen

config_list = [
    {{"model": "gpt-4o", "api_key": "{0}", "timeout": 5, "request_timeout": 9}},
    {{
        "model": "gpt-4o",
        "api_key":
            "{3}",
        "timeout": 5,
    }},
]
a = autogen.AssistantAgent("a", llm_config={{"config_list": config_list, "api_key": "{2}", "timeout": 5}})
"""
LIST = """\
[
  {{"model": "gpt-4o", "api_key": "{1}", "timeout": 5}},
  {{"model": "x", "api_key":
    "{2}", "timeout": 5}}
]
"""


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_run_shows_no_key(name, tmp_path, monkeypatch):
    """Whole runs over files full of keys, with the edits of their fixes: not one of them comes out."""
    from autogen_lint.engine.run import Run, RunOptions

    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(PROGRAM.format(*REAL))
    (tmp_path / "OAI_CONFIG_LIST").write_text(LIST.format(*REAL))
    (tmp_path / ".env").write_text(f"OPENAI_API_KEY={REAL[0]}\nAZURE_API_KEY={REAL[2]}\n")
    outcome = Run(["."], RunOptions({"select": ["ALL"]}, jobs=1, edits=True)).lint()
    assert {finding.code for finding in outcome.findings} >= {"AGL601", "AGL102", "AGL801"}
    shown = render(name, outcome, Style())
    assert "AGL601" in shown
    for key in REAL:
        assert key not in shown
    for finding in outcome.findings:
        said = repr(
            (finding.message, finding.help, finding.snippet, finding.related, finding.fix and finding.fix.title)
        )
        assert not any(key in said for key in REAL)
