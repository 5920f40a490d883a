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
