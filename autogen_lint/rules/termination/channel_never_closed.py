"""AGL324: a channel of an AG2 1.x network that nothing closes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.ag2.channels import BadTime, EndlessGraph, OpenChannel, bad_times, endless_graphs, open_channels
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of


class ChannelNeverClosed(Rule):
    """Agents of a network talk in a channel that is never closed.

    ## What it does
    Reports channels of type `conversation` and `discussion` in which something is sent, without `close()` and without a
    `ttl` of their own, workflow graphs that come round (`TransitionGraph.round_robin`, a circle of `FromSpeaker`)
    without `max_turns`, and texts that are no `ttl`. It is silent where people take part, with handlers, adapters and
    models of the project, limits in a `Rule`, prompts that speak of closing, a hub or client that is closed, and in a
    script that ends (`asyncio.run` and no endless wait); a graph that isn't seen to run, or whose tools return
    `Finish`, is information.

    ## Why it matters
    Both sides answer each message of the other by themselves. Run against ag2 1.2.1 with scripted models, two agents of
    a `conversation` answered 16 times in 1.5 s, a round robin of two 21 times, and went on; with `max_turns=5` the
    channel was closed after 5 messages. Only the time to live ends them, after 2 hours, and with
    `ttl_sweep_interval=0`, which many examples have, nothing does.

    ## Example
    ```python
    from ag2 import Agent
    from ag2.config import OpenAIConfig
    from ag2.knowledge import MemoryKnowledgeStore
    from ag2.network import Hub


    async def main():
        config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
        hub = await Hub.open(MemoryKnowledgeStore())
        writer = await hub.register(Agent("writer", config=config))
        await hub.register(Agent("critic", config=config))
        channel = await writer.open(type="conversation", target="critic")
        await channel.send("Draft a slogan.")
    ```

    ## Use instead
    ```python
    from ag2 import Agent
    from ag2.config import OpenAIConfig
    from ag2.knowledge import MemoryKnowledgeStore
    from ag2.network import Hub


    async def main():
        config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
        hub = await Hub.open(MemoryKnowledgeStore())
        writer = await hub.register(Agent("writer", config=config))
        await hub.register(Agent("critic", config=config))
        channel = await writer.open(type="conversation", target="critic", ttl="10m")
        await channel.send("Draft a slogan.")
    ```

    ## Fix safety
    There is no fix: how long agents may talk is the author's to choose.

    ## Settings
    None.

    ## References
    - ag2 1.0.0 to 1.2.1, `network/adapters/conversation.py`, `network/transitions.py`, `network/rule.py`
    """

    code: ClassVar[str] = "AGL324"
    name: ClassVar[str] = "channel-never-closed"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = frozenset({"ag2"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for channels, graphs and times to live."""
        yield from map(_channel, open_channels(program))
        yield from map(_graph, endless_graphs(program))
        yield from map(_time, bad_times(program))


def _channel(channel: OpenChannel) -> Report:
    end = "until it expires after 2 hours" if channel.swept else "without end, since it never expires"
    return Report(
        channel.place,
        f"the agents of this {channel.kind} answer each other {end}: the program never closes the channel",
        help='close it with `await channel.close()`, or give it a short `ttl="10m"`'
        + ("" if channel.swept else " and let the hub look for it: leave `ttl_sweep_interval` out"),
    )


def _graph(graph: EndlessGraph) -> Report:
    end = "until the channel expires after 2 hours" if graph.swept else "without end, since its channel never expires"
    return Report(
        graph.place,
        f"this graph comes round and has no `max_turns`: its agents go on {end}",
        severity=None if graph.certain else Severity.INFO,
        help="give it `max_turns=10`; the first message counts as a turn",
    )


def _time(time: BadTime) -> Report:
    return Report(
        place_of(time.entry, time.entry.value),
        f"{time.shown} is no time to live: opening the channel raises {time.error}",
        severity=Severity.ERROR,
        help='write seconds, or a whole number with a unit: "90s", "15m", "2h", "1d"',
    )
