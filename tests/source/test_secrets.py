"""Real keys are known, placeholders are not taken for keys, and what is known is masked."""

from __future__ import annotations

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from autogen_lint.source.secrets import find_key, is_placeholder, mask, may_hold_key

LETTERS = string.ascii_letters + string.digits
SHAPES = {
    "Anthropic": ("sk-ant-api03-", LETTERS + "_-", 80),
    "OpenRouter": ("sk-or-v1-", "0123456789abcdef", 64),
    "OpenAI": ("sk-proj-", LETTERS + "_-", 120),
    "OpenAI or a compatible service": ("sk-", LETTERS, 48),
    "Google": ("AIza", LETTERS, 35),
    "Groq": ("gsk_", LETTERS, 52),
    "xAI": ("xai-", LETTERS, 80),
    "Perplexity": ("pplx-", LETTERS, 48),
    "NVIDIA": ("nvapi-", LETTERS, 64),
    "Tavily": ("tvly-", LETTERS, 32),
    "GitHub": ("ghp_", LETTERS, 36),
    "AWS": ("AKIA", string.ascii_uppercase + string.digits, 16),
}


@st.composite
def keys(draw):
    """A vendor, and a key as it would make one."""
    vendor = draw(st.sampled_from(sorted(SHAPES)))
    prefix, alphabet, length = SHAPES[vendor]
    body = "".join(draw(st.lists(st.sampled_from(alphabet), min_size=length, max_size=length)))
    assume(body[0] not in "-_" and body[-1] not in "-_")
    return vendor, prefix + body


@given(keys())
def test_keys_of_vendors_are_known(drawn):
    vendor, key = drawn
    assume(not is_placeholder(key))
    found = find_key(f"Bearer {key}")
    assert found is not None
    assert (found.vendor, found.start, found.end) == (vendor, 7, 7 + len(key))
    assert may_hold_key(key)


@pytest.mark.parametrize("name", ["api_key", "Access-Token", "OPENAI_API_KEYS", "client_secret", "PASSWORD"])
@pytest.mark.parametrize("way", ["{} = '{}'", '"{}": "{}"', "{}:{}", "os.environ['{}'] = \"{}\""])
def test_what_is_named_as_a_key_is_looked_at(name, way):
    text = way.format(name, "a1b2c3d4e5f6g7h8i9j0")
    assert may_hold_key(text)
    assert may_hold_key(f"{text}  # \N{LATIN SMALL LETTER LONG S}")
    assert not may_hold_key(way.format("monkey", "a1b2c3d4e5f6g7h8i9j0"))


@given(keys(), st.sampled_from(["{}", '"api_key": "{}",', "x = '{}'  # y", "OPENAI_API_KEY={}", '"{}"', "a,{},b"]))
def test_what_is_known_is_masked(drawn, context):
    _, key = drawn
    line = context.format(key)
    masked = mask(line)
    assert key not in masked
    assert key[-8:] not in masked
    assert len(masked) == len(line)


@given(st.text(alphabet=LETTERS + "-_+/=", min_size=20, max_size=100))
def test_named_values_are_masked(value):
    assume(find_key(value, "api_key") is not None)
    line = f'    "api_key": "{value}",'
    assert value not in mask(line)


@pytest.mark.parametrize(
    "value",
    [
        "", "sk-", "sk-...", "sk-xxx", "sk-" + "x" * 48, "sk-your-openai-key-0123456789abc", "YOUR_API_KEY", "NULL",
        "sk-1234567890abcdefghijklmnopqrstuv", "not-needed", "ollama", "EMPTY", "${OPENAI_API_KEY}", "<api key>",
        "sk-" + "1" * 40, "sk-test-0123456789abcdef0123", "fake-key", "https://claims.example.org/v1/models/1234567",
        "AZURE_OPENAI_API_KEY_2024_EAST", "sk-fake-0a1B2c3D4e5F6g7H8i9J0k", "0" * 32, "REPLACE_WITH_YOUR_API_KEY",
    ],
)  # fmt: skip
def test_placeholders_are_no_keys(value):
    assert find_key(value, "api_key") is None


@pytest.mark.parametrize(
    "text",
    [
        "risk-assessment-for-the-2024-claims-team", "disk-0a1B2c3D4e5F6g7H8i9J0k1L2m3", "a task-manager",
        "3f9a1c7e5b2d8046af13ce97d05b6821", "8f14e45f-ceea-467f-a8d2-1f0c0e3a9b7d",
    ],
)  # fmt: skip
def test_other_texts_are_no_keys(text):
    assert find_key(text) is None
    assert find_key(text, "digest") is None


@pytest.mark.parametrize("name", ["api_key", "OPENAI_API_KEY", "azure_openai_api_key", "x-api-key", "client_secret"])
def test_names_of_keys(name):
    assert find_key("3f9a1c7e5b2d8046af13ce97d05b6821", name) is not None


@pytest.mark.parametrize("name", ["key", "keyboard", "api_key_file", "primary_key", "name", "api_key_env_var", ""])
def test_other_names(name):
    assert find_key("3f9a1c7e5b2d8046af13ce97d05b6821", name) is None
