"""What a key looks like: prefixes of vendors, entropy, placeholders. And masking whatever may be one."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_VENDORS: tuple[tuple[str, str], ...] = (
    ("Anthropic", r"sk-ant-[a-z0-9]+-[A-Za-z0-9_\-]{20,}"),
    ("OpenRouter", r"sk-or-v1-[0-9a-f]{40,}"),
    ("Langfuse", r"sk-lf-[0-9a-f]{8}-[0-9a-f-]{20,}"),
    ("OpenAI", r"sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_\-]{20,}"),
    ("OpenAI", r"sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}"),
    ("OpenAI or a compatible service", r"sk-[A-Za-z0-9]{20,}"),
    ("Google", r"AIza[A-Za-z0-9_\-]{35}"),
    ("Groq", r"gsk_[A-Za-z0-9]{40,}"),
    ("Hugging Face", r"hf_[A-Za-z]{30,}"),
    ("xAI", r"xai-[A-Za-z0-9]{60,}"),
    ("Perplexity", r"pplx-[A-Za-z0-9]{40,}"),
    ("NVIDIA", r"nvapi-[A-Za-z0-9_\-]{50,}"),
    ("Replicate", r"r8_[A-Za-z0-9]{35,}"),
    ("Tavily", r"tvly-(?:dev-|prod-)?[A-Za-z0-9_\-]{28,}"),
    ("LangSmith", r"lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}"),
    ("Pinecone", r"pcsk_[A-Za-z0-9]{5,}_[A-Za-z0-9]{40,}"),
    ("GitHub", r"gh[opsur]_[A-Za-z0-9]{36}"),
    ("GitHub", r"github_pat_[A-Za-z0-9_]{40,}"),
    ("GitLab", r"glpat-[A-Za-z0-9_\-]{20}"),
    ("AWS", r"(?:AKIA|ASIA)[A-Z0-9]{16}"),
    ("Slack", r"xox[abeprs]-[A-Za-z0-9-]{20,}"),
    ("Stripe", r"[rs]k_live_[A-Za-z0-9]{20,}"),
)
_KEY = re.compile(
    r"(?<![A-Za-z0-9_\-])(?:" + "|".join(f"({pattern})" for _, pattern in _VENDORS) + r")(?![A-Za-z0-9_\-])"
)
_BEGINNINGS = (
    "sk-", "AIza", "gsk_", "hf_", "xai-", "pplx-", "nvapi-", "r8_", "tvly-", "lsv2_", "pcsk_", "gho_", "ghp_", "ghs_",
    "ghu_", "ghr_", "github_pat_", "glpat-", "AKIA", "ASIA", "xox", "rk_live_", "sk_live_",
)  # fmt: skip
"""What a vendor's key has at its beginning, one of them."""
_BEGINNING = re.compile("|".join(_BEGINNINGS))
_NAMES = re.compile(
    r"(?:^|[_\-.])(?:(?:api|access|auth|account|secret|subscription|private|openai|azure)[_-]?key|api[_-]?token"
    r"|(?:auth|access|bot)[_-]?token|client[_-]?secret)s?$",
    re.IGNORECASE,
)
_OPAQUE = re.compile(r"[A-Za-z0-9_\-+/=.]{20,200}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_PLACEHOLDER = re.compile(
    r"(?:(?<![a-z0-9])(?:your|key|here|fake|test|todo|none|null|api|fill|demo|mock|my|the|put|add)|example|placeholder"
    r"|dummy|sample|replace|insert|secret|change|redact|abcdef|123456|qwerty|token|enter|needed|required|keyhere)",
    re.IGNORECASE,
)
"""Words of placeholders. Short ones count at the beginning of a part only: they may well stand in a random text."""
_PREFIX = re.compile(
    r"^(?:sk-(?:ant-[a-z0-9]+-|or-v1-|proj-|svcacct-|admin-|None-|lf-)?|AIza|gsk_|hf_|xai-|pplx-|nvapi-|r8_"
    r"|tvly-(?:dev-|prod-)?|lsv2_[a-z]{2}_|pcsk_|gh[opsur]_|github_pat_|glpat-|AKIA|ASIA|xox[a-z]-|[rs]k_live_)"
)
_VARIABLE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")
_MIN_BITS = 3.0
_RUN = re.compile(r"(.)\1{4,}")


@dataclass(frozen=True, slots=True)
class Key:
    """A key in a text: whose it is, and where it stands."""

    vendor: str
    start: int
    end: int


def find_key(text: str, name: str = "") -> Key | None:
    """The first real key in a text: by a vendor's prefix, or, where `name` says that it is one, by its looks."""
    for match in _vendor_keys(text):
        index = next(i for i, group in enumerate(match.groups()) if group is not None)
        if not is_placeholder(match.group()):
            return Key(_VENDORS[index][0], *match.span())
    stripped = text.strip()
    if _NAMES.search(name) and _is_opaque(stripped):
        start = text.index(stripped)
        return Key("", start, start + len(stripped))
    return None


def may_hold_key(text: str) -> bool:
    """Whether a file needs a closer look; cheap."""
    if any(prefix in text for prefix in _BEGINNINGS) and any(_vendor_keys(text)):
        return True
    if not text.isascii():
        return _NAMED.search(text) is not None
    small = text.lower()  # who need not ignore case is through in a tenth of the time
    return _ASSIGNED.search(small) is not None and _NAMED_SMALL.search(small) is not None


def _vendor_keys(text: str) -> Iterator[re.Match[str]]:
    places = (match.start() for match in _BEGINNING.finditer(text))
    return (match for place in places if (match := _KEY.match(text, place)) is not None)


def is_placeholder(key: str) -> bool:
    """Whether what has the shape of a key only stands for one."""
    body = _PREFIX.sub("", key, count=1) or key
    return _PLACEHOLDER.search(body) is not None or _RUN.search(body) is not None or entropy(body) < _MIN_BITS


def entropy(text: str) -> float:
    """Shannon's bits for each character."""
    counts = Counter(text)
    return -sum(n / len(text) * math.log2(n / len(text)) for n in counts.values()) if text else 0.0


def _is_opaque(value: str) -> bool:
    """Whether a value that is named as a key looks like a real one: long, mixed, no word, no path, no variable."""
    if _UUID.fullmatch(value):
        return entropy(value) >= _MIN_BITS
    if not _OPAQUE.fullmatch(value) or _VARIABLE.fullmatch(value):
        return False
    kinds = sum(1 for kind in (str.isdigit, str.isupper, str.islower) if any(map(kind, value)))
    digits = sum(map(str.isdigit, value))
    return kinds >= 2 and digits >= 3 and not is_placeholder(value) and not _is_words(value)


def _is_words(value: str) -> bool:
    """Whether it reads like words with separators rather than like random characters."""
    parts = [part for part in re.split(r"[_\-./]", value) if part]
    return len(parts) > 1 and all(part.isalpha() or part.isdigit() for part in parts)


# Masking -------------------------------------------------------------------------------------------------------------

_PREFIXED = re.compile(
    r"(?<![A-Za-z0-9])(?P<keep>sk-(?:ant-|proj-|or-)?|AIza|gsk_|hf_|xai-|pplx-|nvapi-|r8_|co_|gh[opsur]_|github_pat_"
    r"|AKIA|ASIA|xox[abeprs]-|glpat-|tvly-|lsv2_|pcsk_|[rs]k_live_|eyJ|Bearer\s+)(?P<mask>[A-Za-z0-9_\-.~+/=]{8,})"
)
_NAME_AND_VALUE = (
    r"(?P<keep>(?:api|access|auth|account|secret|private|subscription|azure_openai|openai|bot)[_-]?(?:key|token)s?"
    r"|client_secret|password|passwd)(?P<sep>[\"']?\]?\s*[:=,]\s*)(?:(?P<quote>[\"'])(?P<mask>[^\"'\\\n]{6,})(?P=quote)"
    r"|(?P<bare>(?=[A-Za-z_\-]*[0-9])[A-Za-z0-9_\-+/=.]{16,}))"
)
_NAMED = re.compile(_NAME_AND_VALUE, re.IGNORECASE)
_NAMED_SMALL = re.compile(_NAME_AND_VALUE)
_ASSIGNED = re.compile(
    r"(?:keys?|tokens?|secret|passw(?:or)?d)[\"']?\]?\s*[:=,]\s*(?:([\"'])[^\"'\\\n]{6,}\1"
    r"|(?=[a-z_\-]*[0-9])[a-z0-9_\-+/=.]{16})"
)
"""What every match of `_NAMED_SMALL` has."""
_RANDOM = re.compile(
    r"(?<![A-Za-z0-9])(?:[0-9a-fA-F]{32}|(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{40,})(?![A-Za-z0-9])"
)
_IN_ADDRESS = re.compile(r"(?<=://)(?P<mask>[^\s/@\"'{}<>$:]+:[^\s/@\"'{}<>$]+)(?=@)")
_HARMLESS = re.compile(r"\$|\{|<|os\.|env:|not[- _]?needed|none$|null$|empty$|\*+$", re.IGNORECASE)


def mask(text: str) -> str:
    """The text with each secret's characters replaced by as many ``*``: columns stay what they were."""
    text = _PREFIXED.sub(lambda match: match["keep"] + "*" * len(match["mask"]), text)
    text = _NAMED.sub(_named, text)
    text = _IN_ADDRESS.sub(lambda match: "*" * len(match[0]), text)
    return _RANDOM.sub(lambda match: "*" * len(match[0]), text)


def _named(match: re.Match[str]) -> str:
    group = "mask" if match["mask"] is not None else "bare"
    if _HARMLESS.match(match[group]):
        return match[0]
    start, end = (place - match.start() for place in match.span(group))
    return match[0][:start] + "*" * (end - start) + match[0][end:]
