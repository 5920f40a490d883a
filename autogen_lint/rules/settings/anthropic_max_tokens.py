"""AGL809: more tokens than the Anthropic SDK asks for without a timeout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.settings.tokens import MOST, refused_tokens
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import number


class AnthropicMaxTokens(Rule):
    """An Anthropic client asks for so many tokens that its SDK refuses to wait without a timeout.

    ## What it does
    Reports `max_tokens` above 21,333 on `AnthropicChatCompletionClient` without `timeout`.

    ## Why it matters
    The SDK expects 128,000 tokens an hour and refuses calls that may take longer than ten minutes: "Streaming is
    required for operations that may take longer than 10 minutes", ValueError on the first call. With any `timeout` it
    does not ask.

    ## Example
    ```python
    from autogen_ext.models.anthropic import AnthropicChatCompletionClient

    client = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514", max_tokens=32000)
    ```

    ## Use instead
    ```python
    from autogen_ext.models.anthropic import AnthropicChatCompletionClient

    client = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514", max_tokens=32000, timeout=300)
    ```

    ## Fix safety
    Safe: the project's own `reasoning-model-timeout` is set.

    ## Settings
    - `reasoning-model-timeout`

    ## References
    - observed with anthropic 0.125 and autogen-ext 0.7.5: `_base_client.py` (`_calculate_nonstreaming_timeout`)
    """

    code: ClassVar[str] = "AGL809"
    name: ClassVar[str] = "anthropic-max-tokens"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each Anthropic client for its tokens and its timeout."""
        for config in program.all_models():
            entry = refused_tokens(config)
            if entry is None:
                continue
            seconds = settings.reasoning_model_timeout
            change = Change(config.origin, SetItem("timeout", seconds))
            yield Report(
                place_of(entry, entry.value),
                f"the SDK refuses {number(entry.value):g} tokens without a timeout: ValueError on the first call",
                related=tuple((user.origin, f"used by {user.what}") for user in config.users),
                help=f"set `timeout={seconds}`, or at most {MOST} tokens",
                remedy=Remedy(f"set `timeout` to {seconds}", (change,), Safety.SAFE),
            )
