"""AGL339: somebody is asked on standard input, though nobody seems to take part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.hidden_humans import hidden_humans
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class HiddenHuman(Rule):
    """A group chat asks a person on standard input, though no agent seems to be one.

    ## What it does
    Reports `AutoPattern` without `user_agent`, and group chats with `speaker_selection_method="manual"` or runs with
    `user_input=True` in services or where all members answer automatically.

    ## Why it matters
    `AutoPattern` then adds an agent `_User` that asks a person in every turn, and the model may select it. Manual
    selection calls `input()` in every round. Without a terminal that is an EOFError, with an idle one it waits without
    end.

    ## Example
    ```python
    from autogen import ConversableAgent, LLMConfig
    from autogen.agentchat import initiate_group_chat
    from autogen.agentchat.group.patterns import AutoPattern

    llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
    writer = ConversableAgent("writer", llm_config=llm_config, human_input_mode="NEVER")
    critic = ConversableAgent("critic", llm_config=llm_config, human_input_mode="NEVER")
    pattern = AutoPattern(
        initial_agent=writer, agents=[writer, critic], group_manager_args={"llm_config": llm_config}
    )
    initiate_group_chat(pattern=pattern, messages="A poem about rain.", max_rounds=10)
    ```

    ## Use instead
    ```python
    from autogen import ConversableAgent, LLMConfig, UserProxyAgent
    from autogen.agentchat import initiate_group_chat
    from autogen.agentchat.group.patterns import AutoPattern

    llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
    writer = ConversableAgent("writer", llm_config=llm_config, human_input_mode="NEVER")
    critic = ConversableAgent("critic", llm_config=llm_config, human_input_mode="NEVER")
    user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    pattern = AutoPattern(
        initial_agent=writer,
        agents=[writer, critic],
        user_agent=user,
        group_manager_args={"llm_config": llm_config},
    )
    initiate_group_chat(pattern=pattern, messages="A poem about rain.", max_rounds=10)
    ```

    ## Fix safety
    There is no fix.

    ## Settings
    None.

    ## References
    - ag2 0.9.10 and 0.14.0, `agentchat/group/group_utils.py` (`create_group_manager`, `_User`)
    - pyautogen 0.2.35, `agentchat/groupchat.py`, `manual_select_speaker`
    """

    code: ClassVar[str] = "AGL339"
    name: ClassVar[str] = "hidden-human"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for those who are asked without being named."""
        for one in hidden_humans(program):
            yield Report(one.place, one.message, related=one.related, help=one.advice)
