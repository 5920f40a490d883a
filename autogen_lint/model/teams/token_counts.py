"""Whether a ``TokenUsageTermination`` gets to see the tokens of a team.

Sources: autogen-agentchat 0.7.5, ``conditions/_terminations.py``; autogen-ext 0.7.5,
``models/openai/_openai_client.py`` (`create_stream` reports usage only with ``stream_options={"include_usage": True}``;
`create` sends the option too, which the API refuses without a stream).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.entities import Agent, Condition, ModelConfig, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.firing import short
from autogen_lint.model.teams.membership import ASSISTANT, all_plain
from autogen_lint.model.teams.stops import leaves
from autogen_lint.values.value import Absent, Mapping, is_known, string

OPENAI = "autogen_ext.models.openai.OpenAIChatCompletionClient"
AZURE = "autogen_ext.models.openai.AzureOpenAIChatCompletionClient"
OPTIONS = "stream_options"
_ELSEWHERE = ("gemini-", "claude-", "llama-")


@dataclass(frozen=True, slots=True, eq=False)
class Blind:
    """A token limit that does not see what some agents use, all of whom share a client or not.

    `whole` says that it sees nothing of the team at all; `only_streams` that everybody who uses the client streams.
    """

    team: Team
    condition: Condition
    model: ModelConfig
    agents: tuple[Agent, ...]
    whole: bool
    only_streams: bool


def blind_limits(program: Program) -> Iterator[Blind]:
    """Token limits and the streaming clients that report no tokens to them; one for each client."""
    for team in program.teams:
        limits = (
            [leaf for leaf in leaves(team.condition) if short(leaf) == "TokenUsageTermination"]
            if team.condition
            else []
        )
        agents = all_plain(program, team) if limits else None
        if not limits or agents is None or any(agent.cls != ASSISTANT for agent in agents):
            continue
        silent = [agent for agent in agents if _streams(agent) and _is_silent(agent)]
        for model in dict.fromkeys(agent.models[0] for agent in silent):
            own = tuple(agent for agent in silent if agent.models[0] is model)
            yield Blind(team, limits[0], model, own, len(silent) == len(agents), _only_streams(program, model))


def _streams(agent: Agent) -> bool:
    return is_known(agent.arguments.get("model_client_stream"), True)


def _is_silent(agent: Agent) -> bool:
    """Whether an agent's one client certainly reports no tokens of a stream."""
    if len(agent.models) != 1 or agent.models[0].cls not in {OPENAI, AZURE}:
        return False
    settings = agent.models[0].settings
    elsewhere = not isinstance(settings.get("base_url"), Absent)
    name = string(settings.get("model"))
    if elsewhere or name is None or name.lower().startswith(_ELSEWHERE):
        return False
    given = settings.get(OPTIONS)
    if isinstance(given, Absent):
        return True
    usage = given.get("include_usage") if isinstance(given, Mapping) else None
    return isinstance(usage, Absent) or is_known(usage, False)


def _only_streams(program: Program, model: ModelConfig) -> bool:
    """Whether everybody who uses a client does so in a stream."""
    users = [agent for agent in program.agents if model in agent.models]
    asks = [team for team in program.teams if team.arguments.get("model_client").origin == model.origin]
    return len(users) == len(model.users) and not asks and all(_streams(agent) for agent in users)
