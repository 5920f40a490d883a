"""The things an AutoGen program is made of. Python and config files fill the same entities.

Every entity keeps the `Value` it was built from: rules read settings through `arguments` and say where with origins.
`generation` is ``"old"`` (0.2 and AG2 classic), ``"0.4"`` (AutoGen 0.4+) or ``"ag2"`` (AG2 1.x).
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from autogen_lint.model.chats.predicates import StopTest
from autogen_lint.python.events import CallEvent, Frame
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Arguments, ClassValue, Function, Instance, Mapping, Value


@dataclass(eq=False, slots=True)
class User:
    """Who uses a shared thing: ``agent `assistant` `` and where."""

    what: str
    origin: Origin


@dataclass(eq=False, slots=True)
class ModelConfig:
    """Settings of model access: an ``llm_config`` dict, ``LLMConfig(...)``, a 0.4+ client, an AG2 1.x config,
    an OAI_CONFIG_LIST file or a model component.

    `cls` is the canonical class, ``"llm_config"`` for a plain dict and ``"config_list"`` for a bare list of entries.
    `settings` are the top-level keys or bound arguments. `entries` are those of ``config_list`` (old generations only);
    `more_entries` stands for entries that could not be seen: its mapping's `rest` is an `Unknown` with reason
    ``"file-not-in-project"`` where the list comes from such a file.
    """

    generation: str
    cls: str
    value: Value
    settings: Mapping
    origin: Origin
    entries: tuple[Mapping, ...] = ()
    more_entries: Value | None = None
    users: list[User] = field(default_factory=list)
    document: bool = False
    twins: list[ModelConfig] = field(default_factory=list)
    """Further copies of this configuration in the same document: they are no configurations of the program."""
    _noted: set[tuple[str, Hashable]] = field(default_factory=set)

    def note_user(self, user: User) -> None:
        """Add a user, once."""
        key = (user.what, user.origin.key)
        if key not in self._noted:
            self._noted.add(key)
            self.users.append(user)

    @property
    def short(self) -> str:
        return self.cls.rpartition(".")[2]


@dataclass(eq=False, slots=True)
class Tool:
    """A function that a model can call; `agents` are who offers or executes it; `via` how it was registered.

    `descriptions` are those that registrations give; `told` are the places where a model is told of it, `executed`
    those where an agent is given it to be run (of the old generations, where these are two things).
    """

    name: str
    function: Function | None
    origin: Origin
    via: str
    agents: list[Agent] = field(default_factory=list)
    for_llm: bool = True
    for_execution: bool = True
    value: Value | None = None
    executors: list[Agent] = field(default_factory=list)
    """Those of `agents` that run the function; the others only have their model offer it."""
    descriptions: list[Value] = field(default_factory=list)
    schema: Value | None = None
    """What the project itself wrote for the model, as JSON."""
    told: list[Origin] = field(default_factory=list)
    executed: list[Origin] = field(default_factory=list)
    told_as: set[str | None] = field(default_factory=set)
    """The names under which models are told of it, ``None`` among them where a registration gives none."""
    executed_as: set[str | None] = field(default_factory=set)


@dataclass(eq=False, slots=True)
class Agent:
    """`cls` is the canonical outside class, also where the project subclasses it (`subclass` is then that name)."""

    generation: str
    cls: str
    name: Value
    arguments: Mapping
    origin: Origin
    identity: object
    subclass: str | None = None
    project_class: ClassValue | None = None
    models: list[ModelConfig] = field(default_factory=list)
    tools: list[Tool] = field(default_factory=list)
    updates: list[CallEvent] = field(default_factory=list)
    """Method calls on the agent: ``register_reply``, ``update_system_message``, ``register_nested_chats``, ..."""
    called: dict[str, list[CallEvent]] = field(default_factory=dict)
    """`updates` by the method's name."""
    document: bool = False
    instance: Instance | None = None
    """The object of the project class, as it was last seen."""
    tests: tuple[StopTest, ...] | None = None
    """What its stop tests do, once somebody has asked (`speakers.stop_tests`)."""

    @property
    def short(self) -> str:
        return self.cls.rpartition(".")[2]

    @property
    def label(self) -> str:
        """The name for messages, or the class where the name is not known."""
        from autogen_lint.values.value import string

        return string(self.name) or self.short


@dataclass(eq=False, slots=True)
class GroupChat:
    """A 0.2 / classic GroupChat; `agents` is None where the members are not all known."""

    cls: str
    arguments: Mapping
    origin: Origin
    identity: object
    agents: tuple[Agent | None, ...] | None = None
    managers: list[Agent] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Chat:
    """A conversation of the old generations: ``initiate_chat``, an entry of ``initiate_chats`` or of nested chats,
    ``agent.run``, ``initiate_group_chat`` and swarm calls.

    `method` is the method or function; `arguments` are bound to its parameters, keywords that its ``**kwargs``
    swallow included, under their own names. `sender` / `recipient` are None where not known or not applicable.
    `swallowed` are the keys that no parameter takes.
    """

    method: str
    arguments: Mapping
    origin: Origin
    sender: Agent | None = None
    recipient: Agent | None = None
    group: GroupChat | None = None
    swallowed: tuple[str, ...] = ()
    event: CallEvent | None = None
    entry_of: str | None = None
    """``initiate_chats`` or ``register_nested_chats`` where the chat is a dict of such a list."""
    members: tuple[Agent | None, ...] | None = None
    """Those who take part in a chat of a pattern or swarm, None for one that is not known."""
    pattern: Pattern | None = None


@dataclass(eq=False, slots=True)
class Pattern:
    """How AG2's group chats choose the next speaker: ``AutoPattern(...)`` and its like, with bound arguments."""

    cls: str
    arguments: Mapping
    origin: Origin

    @property
    def short(self) -> str:
        return self.cls.rpartition(".")[2]


@dataclass(eq=False, slots=True)
class Condition:
    """A termination condition of 0.4+: a leaf (`cls` is its class), ``"or"`` / ``"and"`` of `parts`, or ``"unknown"``.

    Python's own ``or`` / ``and`` between conditions, a class instead of an instance, and a string or list stay what
    they are: `mistake` names them (``"or"``, ``"and"``, ``"class"``, ``"string"``, ``"list"``).
    `fixed` is False where the value is a union of branches (`parts` are then the branches and cls is ``"branches"``).
    """

    cls: str
    origin: Origin
    value: Value
    arguments: Mapping | None = None
    parts: tuple[Condition, ...] = ()
    mistake: str | None = None
    identity: object = None

    @property
    def short(self) -> str:
        return self.cls.rpartition(".")[2]


@dataclass(eq=False, slots=True)
class Run:
    """``team.run(...)`` / ``run_stream`` / ``agent.run`` / ``ask`` of 0.4+ and AG2 1.x; `agent` is who runs."""

    method: str
    arguments: Mapping
    origin: Origin
    event: CallEvent
    agent: Agent | None = None


@dataclass(eq=False, slots=True)
class Team:
    """A 0.4+ team. `condition` is None where none is given; `participants` is None where they are not all known.

    `open` says that arguments may hide in an unknown ``**kwargs``.
    """

    cls: str
    arguments: Mapping
    origin: Origin
    identity: object
    condition: Condition | None = None
    participants: tuple[Agent | Team | None, ...] | None = None
    runs: list[Run] = field(default_factory=list)
    holders: list[User] = field(default_factory=list)
    """Who runs this team as an inner one: SocietyOfMindAgent, TeamTool, another team."""
    subclass: str | None = None
    document: bool = False

    @property
    def short(self) -> str:
        return self.cls.rpartition(".")[2]


@dataclass(eq=False, slots=True)
class Nesting:
    """A run inside another: `outer` runs `inner` while it answers. `how` names what makes it so (``"AgentTool"``).

    A nested chat of the old generations starts where one of `starters` speaks to `outer`; `speaker` then speaks to
    `inner`. Runs of other kinds start whoever speaks.
    """

    outer: Agent | Team
    inner: Agent | Team
    how: str
    origin: Origin
    starters: tuple[Agent, ...] | None = None
    speaker: Agent | None = None


@dataclass(eq=False, slots=True)
class Step:
    """A function that another one calls; `threaded` where it does so in another thread."""

    frame: Frame
    threaded: bool


@dataclass(eq=False, slots=True)
class BlockingCall:
    """A call that does not return before its work is done: it stops the event loop that it is made on.

    `called` is its name for messages, `instead` what to write there.
    """

    called: str
    instead: str
    origin: Origin
    event: CallEvent


@dataclass(eq=False, slots=True)
class OnLoop:
    """A function that is run on an event loop: `what` names it (``async tool `look` of agent `a` ``).

    Handlers of frameworks may be run elsewhere, in a thread for each request: they are not `on_loop`.
    """

    what: str
    identity: object
    origin: Origin
    tool: Tool | None = None
    on_loop: bool = True


@dataclass(eq=False, slots=True)
class IOCall:
    """A call of an I/O library. `api` is the catalog's id, `name` what is called (``requests.Session.get``);
    `arguments` are bound to the row's parameters, other positional ones have their index as key.

    `reached` are the tools whose call leads here, with the functions that are entered between, the first one first.
    """

    api: str
    arguments: Mapping
    origin: Origin
    event: CallEvent
    reached: list[tuple[Tool, tuple[Frame, ...]]] = field(default_factory=list)
    name: str = ""
    passed: Arguments = field(default_factory=Arguments)
    """The arguments as they are passed to what is called."""


@dataclass(eq=False, slots=True)
class Message:
    """A value that becomes (part of) a message to an agent: ``message=``, ``task=``, ``TextMessage(content=)``, ..."""

    sink: str
    value: Value
    origin: Origin
    event: CallEvent | None = None
