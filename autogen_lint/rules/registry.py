"""All rules, in the order of their codes. Adding a rule is one line in `_RULES`.

Rule modules are imported when they are first asked for. None of them imports a parser, so the whole table is cheap.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autogen_lint.rules.base import Rule
    from autogen_lint.settings.selectors import KnownRules

# module below `autogen_lint.rules`, colon, class
_RULES: tuple[str, ...] = (
    "linter.unreadable_file:UnreadableFile",
    "linter.syntax_error:SyntaxErrorFound",
    "linter.rule_crashed:RuleCrashed",
    "linter.unused_suppression:UnusedSuppression",
    "linter.unknown_suppression:UnknownSuppression",
    "linter.file_not_inspected:FileNotInspected",
    "timeouts.model_timeout_missing:ModelTimeoutMissing",
    "timeouts.model_timeout_too_low:ModelTimeoutTooLow",
    "timeouts.timeout_disabled:TimeoutDisabled",
    "timeouts.model_timeout_ignored:ModelTimeoutIgnored",
    "retries.retry_budget:RetryBudget",
    "retries.unbounded_retry_loop:UnboundedRetryLoop",
    "retries.nested_retry:NestedRetry",
    "retries.unpaced_fan_out:UnpacedFanOut",
    "retries.model_retries_missing:ModelRetriesMissing",
    "retries.model_retries_disabled:ModelRetriesDisabled",
    "retries.timeout_swallowed:TimeoutSwallowed",
    "retries.nonexistent_exception:NonexistentException",
    "retries.handler_never_matches:HandlerNeverMatches",
    "termination.team_without_stop:TeamWithoutStop",
    "termination.text_only_stop:TextOnlyStop",
    "termination.stop_word_in_task:StopWordInTask",
    "termination.and_composed_stop:AndComposedStop",
    "termination.cap_too_high:CapTooHigh",
    "termination.two_agent_chat_unbounded:TwoAgentChatUnbounded",
    "termination.stop_word_never_taught:StopWordNeverTaught",
    "termination.stop_predicate_crashes_on_none:StopPredicateCrashesOnNone",
    "termination.ineffective_group_chat_stop:IneffectiveGroupChatStop",
    "termination.ignored_chat_limit:IgnoredChatLimit",
    "termination.predicate_reads_message_as_text:PredicateReadsMessageAsText",
    "termination.default_stop_needs_exact_word:DefaultStopNeedsExactWord",
    "termination.chatty_proxy:ChattyProxy",
    "termination.invalid_turn_limit:InvalidTurnLimit",
    "termination.hidden_human:HiddenHuman",
    "termination.chat_over_budget:ChatOverBudget",
    "termination.stdin_in_service:StdinInService",
    "termination.no_usage_ceiling:NoUsageCeiling",
    "termination.conditions_joined_by_and_or:ConditionsJoinedByAndOr",
    "termination.graphflow_shape:GraphflowShape",
    "termination.swarm_handoff_target:SwarmHandoffTarget",
    "termination.shared_stop_object:SharedStopObject",
    "termination.selector_returns_none:SelectorReturnsNone",
    "termination.stop_reason_ignored:StopReasonIgnored",
    "termination.nested_chat_cycle:NestedChatCycle",
    "termination.guard_that_does_not_guard:GuardThatDoesNotGuard",
    "termination.channel_never_closed:ChannelNeverClosed",
    "termination.endless_join:EndlessJoin",
    "termination.nested_ask_deadlock:NestedAskDeadlock",
    "termination.deadline_that_does_not_stop:DeadlineThatDoesNotStop",
    "termination.break_leaves_team_running:BreakLeavesTeamRunning",
    "termination.stop_that_cannot_fire:StopThatCannotFire",
    "termination.stop_that_fires_at_once:StopThatFiresAtOnce",
    "termination.timeout_termination_clock:TimeoutTerminationClock",
    "termination.token_limit_blind:TokenLimitBlind",
    "termination.unbounded_inner_team:UnboundedInnerTeam",
    "termination.swarm_without_handoffs:SwarmWithoutHandoffs",
    "termination.selector_settings:SelectorSettings",
    "termination.message_in_wrong_position:MessageInWrongPosition",
    "context.raw_file_into_message:RawFileIntoMessage",
    "timeouts.llm_sdk_without_timeout:LlmSdkWithoutTimeout",
    "context.history_into_message:HistoryIntoMessage",
    "context.history_unbounded:HistoryUnbounded",
    "context.tool_returns_raw_payload:ToolReturnsRawPayload",
    "context.shared_model_context:SharedModelContext",
    "context.compaction_never_fires:CompactionNeverFires",
    "context.limiter_without_limit:LimiterWithoutLimit",
    "tools.http_without_timeout:HttpWithoutTimeout",
    "config.literal_key:LiteralKey",
    "config.config_file_broken:ConfigFileBroken",
    "config.filter_matches_nothing:FilterMatchesNothing",
    "config.config_became_tuple:ConfigBecameTuple",
    "config.component_unknown_key:ComponentUnknownKey",
    "config.model_info_missing:ModelInfoMissing",
    "config.agent_name:AgentName",
    "config.component_version:ComponentVersion",
    "tools.undriven_call:UndrivenCall",
    "config.wrong_distribution:WrongDistribution",
    "config.mcp_major:McpMajor",
    "config.sdk_major:SdkMajor",
    "tools.blocking_in_async_tool:BlockingInAsyncTool",
    "tools.database_without_timeout:DatabaseWithoutTimeout",
    "tools.tool_registered_on_one_side:ToolRegisteredOnOneSide",
    "tools.tool_contract:ToolContract",
    "tools.subprocess_without_timeout:SubprocessWithoutTimeout",
    "tools.tool_result_dead_end:ToolResultDeadEnd",
    "tools.parallel_calls_on_stateful_tool:ParallelCallsOnStatefulTool",
    "tools.team_shared_across_requests:TeamSharedAcrossRequests",
    "tools.client_not_closed:ClientNotClosed",
    "tools.mcp_and_cancel_hangs:McpAndCancelHangs",
    "tools.io_timeout_ignored:IoTimeoutIgnored",
    "tools.timeout_in_wrong_position:TimeoutInWrongPosition",
    "network.proxy_in_code:ProxyInCode",
    "network.endpoint_shape:EndpointShape",
    "network.tls_off:TlsOff",
    "settings.dead_key:DeadKey",
    "settings.silently_dropped_keyword:SilentlyDroppedKeyword",
    "settings.ag2_llmconfig_removed:Ag2LlmconfigRemoved",
    "settings.mixed_generations:MixedGenerations",
    "execution.local_code_execution:LocalCodeExecution",
    "execution.docker_by_default:DockerByDefault",
    "execution.code_timeout_missing:CodeExecutionTimeoutMissing",
    "execution.code_timeout_not_enforced:CodeTimeoutNotEnforced",
    "execution.executor_settings_conflict:ExecutorSettingsConflict",
    "settings.implicit_cache:ImplicitCache",
    "settings.parameter_unsupported_by_model:ParameterUnsupportedByModel",
    "settings.invalid_human_input_mode:InvalidHumanInputMode",
    "settings.positional_after_07:PositionalAfter07",
    "settings.anthropic_max_tokens:AnthropicMaxTokens",
    "settings.llm_config_shape:LlmConfigShape",
    "settings.moved_name:MovedName",
)

# former name or code, to the present code; never removed
REDIRECTS: Mapping[str, str] = MappingProxyType({})


@cache
def all_rules() -> tuple[type[Rule], ...]:
    """Every rule class, sorted by code."""
    return tuple(sorted((_load(entry) for entry in _RULES), key=lambda rule: rule.code))


def find_rule(token: str) -> type[Rule] | None:
    """The rule of a code or name, former ones included; upper and lower case are one."""
    index = _index()
    token = token.strip()
    rule = index.get(token.lower())
    if rule is None and token.lower() in REDIRECTS:
        rule = index.get(REDIRECTS[token.lower()].lower())
    return rule


def rule_tokens() -> tuple[str, ...]:
    """All codes and names, for suggestions and completion."""
    return tuple(token for rule in all_rules() for token in (rule.code, rule.name))


@cache
def _index() -> dict[str, type[Rule]]:
    return {token.lower(): rule for rule in all_rules() for token in (rule.code, rule.name)}


def _load(entry: str) -> type[Rule]:
    module, _, name = entry.partition(":")
    rule: type[Rule] = getattr(import_module(f"autogen_lint.rules.{module}"), name)
    return rule


@cache
def known_rules() -> KnownRules:
    """The rules as selectors see them; hints are off unless asked for."""
    from autogen_lint.settings.selectors import KnownRule, KnownRules

    rules = tuple(KnownRule(rule.code, rule.name, rule.severity.rank > 0) for rule in all_rules())
    return KnownRules(rules, REDIRECTS)
