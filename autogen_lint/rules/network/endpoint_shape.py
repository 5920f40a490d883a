"""AGL702: addresses of model servers that no call gets through to, or that anybody can listen to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.settings.endpoints import Endpoint, wrong_endpoints
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace


class EndpointShape(Rule):
    """The `base_url` of an OpenAI-compatible server is not one that calls get through to.

    ## What it does
    Reports addresses without `/v1` at the ports of Ollama (11434), LM Studio (1234) and vLLM (8000) and at known hosts,
    addresses that end with the call itself (`/chat/completions`), `http:` with a key to a host outside, and `localhost`
    in a project whose Dockerfile runs its Python. Clients of another kind (`api_type`), other ports and other paths are
    left alone, as are hosts of the own network.

    ## Why it matters
    The client appends `/chat/completions` to the address: at `http://localhost:11434` Ollama answers 404, which reads
    like a missing model. In a container `localhost` is the container itself, and each call fails after its retries.

    ## Example
    ```python
    import autogen

    config_list = [{"model": "llama3", "base_url": "http://localhost:11434", "api_key": "none"}]
    assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
    ```

    ## Use instead
    ```python
    import autogen

    config_list = [{"model": "llama3", "base_url": "http://localhost:11434/v1", "api_key": "none"}]
    assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
    ```

    ## Fix safety
    Unsafe: another server may listen at that port. No fix for clear text and for containers.

    ## Settings
    None.

    ## References
    - observed with pyautogen 0.2.35, autogen-ext 0.7.5, ag2 1.2.1 and a server on the loopback: which path is asked
      for; the servers' own documentation; microsoft/autogen#767, #5897
    """

    code: ClassVar[str] = "AGL702"
    name: ClassVar[str] = "endpoint-shape"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Report each address once."""
        seen = set()
        for endpoint in wrong_endpoints(program):
            address = endpoint.entry.value.origin
            if address.key not in seen:
                seen.add(address.key)
                yield _report(endpoint)


def _report(endpoint: Endpoint) -> Report:
    better, value = endpoint.better, endpoint.entry.value
    change = Change(value.origin, Replace(better)) if better is not None else None
    return Report(
        value.origin,
        f"`base_url`: {endpoint.effect}",
        related=tuple((user.origin, f"used by {user.what}") for user in endpoint.config.users),
        help=f"write `{better}`" if better is not None else None,
        remedy=Remedy(f"set it to `{better}`", (change,), Safety.UNSAFE) if change is not None else None,
    )
