"""All rules, in the order of their codes. Adding a rule is one line in `RULES`.

The table says what selecting and suppressing rules takes. Their modules, and with them the model, are imported when a
rule is to check something: a run that inspects nothing imports none.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from autogen_lint.diagnostics.severity import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autogen_lint.rules.base import Rule
    from autogen_lint.settings.selectors import KnownRules

INFO, WARNING, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR


class RuleEntry(NamedTuple):
    """A rule as its class says, and the module below `autogen_lint.rules` that has the class."""

    code: str
    name: str
    severity: Severity
    module: str
    explains: frozenset[str] = frozenset()


RULES: tuple[RuleEntry, ...] = (
    RuleEntry("AGL001", "unreadable-file", ERROR, "linter.unreadable_file"),
    RuleEntry("AGL002", "syntax-error", ERROR, "linter.syntax_error"),
    RuleEntry("AGL003", "rule-crashed", ERROR, "linter.rule_crashed"),
    RuleEntry("AGL004", "unused-suppression", WARNING, "linter.unused_suppression"),
    RuleEntry("AGL005", "unknown-suppression", WARNING, "linter.unknown_suppression"),
    RuleEntry("AGL006", "file-not-inspected", WARNING, "linter.file_not_inspected"),
    RuleEntry("AGL101", "model-timeout-missing", WARNING, "timeouts.model_timeout_missing"),
    RuleEntry("AGL102", "model-timeout-too-low", WARNING, "timeouts.model_timeout_too_low"),
    RuleEntry("AGL103", "timeout-disabled", ERROR, "timeouts.timeout_disabled"),
    RuleEntry("AGL104", "model-timeout-ignored", WARNING, "timeouts.model_timeout_ignored"),
    RuleEntry("AGL109", "llm-sdk-without-timeout", WARNING, "timeouts.llm_sdk_without_timeout"),
    RuleEntry("AGL201", "retry-budget", WARNING, "retries.retry_budget"),
    RuleEntry("AGL202", "unbounded-retry-loop", WARNING, "retries.unbounded_retry_loop"),
    RuleEntry("AGL203", "nested-retry", INFO, "retries.nested_retry"),
    RuleEntry("AGL204", "unpaced-fan-out", INFO, "retries.unpaced_fan_out"),
    RuleEntry("AGL205", "model-retries-missing", INFO, "retries.model_retries_missing"),
    RuleEntry("AGL206", "model-retries-disabled", WARNING, "retries.model_retries_disabled"),
    RuleEntry("AGL207", "timeout-swallowed", WARNING, "retries.timeout_swallowed"),
    RuleEntry("AGL208", "nonexistent-exception", ERROR, "retries.nonexistent_exception"),
    RuleEntry("AGL209", "handler-that-never-matches", WARNING, "retries.handler_never_matches"),
    RuleEntry("AGL301", "team-without-stop", ERROR, "termination.team_without_stop"),
    RuleEntry("AGL302", "text-only-stop", WARNING, "termination.text_only_stop"),
    RuleEntry("AGL303", "stop-word-in-task", ERROR, "termination.stop_word_in_task"),
    RuleEntry("AGL304", "and-composed-stop", WARNING, "termination.and_composed_stop"),
    RuleEntry("AGL305", "cap-too-high", WARNING, "termination.cap_too_high"),
    RuleEntry("AGL306", "two-agent-chat-unbounded", WARNING, "termination.two_agent_chat_unbounded"),
    RuleEntry("AGL307", "stop-word-never-taught", WARNING, "termination.stop_word_never_taught"),
    RuleEntry("AGL308", "stop-predicate-crashes-on-None", WARNING, "termination.stop_predicate_crashes_on_none"),
    RuleEntry("AGL309", "ineffective-group-chat-stop", WARNING, "termination.ineffective_group_chat_stop"),
    RuleEntry("AGL310", "default-stop-needs-exact-word", INFO, "termination.default_stop_needs_exact_word"),
    RuleEntry("AGL311", "graphflow-shape", ERROR, "termination.graphflow_shape"),
    RuleEntry("AGL312", "swarm-handoff-target", ERROR, "termination.swarm_handoff_target"),
    RuleEntry("AGL313", "shared-stop-object", WARNING, "termination.shared_stop_object"),
    RuleEntry("AGL314", "chatty-proxy", INFO, "termination.chatty_proxy"),
    RuleEntry("AGL315", "selector-returns-none", WARNING, "termination.selector_returns_none"),
    RuleEntry("AGL316", "ignored-chat-limit", ERROR, "termination.ignored_chat_limit"),
    RuleEntry("AGL317", "stdin-in-service", WARNING, "termination.stdin_in_service"),
    RuleEntry("AGL318", "stop-reason-ignored", INFO, "termination.stop_reason_ignored"),
    RuleEntry("AGL319", "predicate-reads-message-as-text", ERROR, "termination.predicate_reads_message_as_text"),
    RuleEntry("AGL320", "chat-over-budget", INFO, "termination.chat_over_budget"),
    RuleEntry("AGL321", "no-usage-ceiling", INFO, "termination.no_usage_ceiling"),
    RuleEntry("AGL322", "nested-chat-cycle", WARNING, "termination.nested_chat_cycle"),
    RuleEntry("AGL323", "guard-that-does-not-guard", WARNING, "termination.guard_that_does_not_guard"),
    RuleEntry("AGL324", "channel-never-closed", WARNING, "termination.channel_never_closed"),
    RuleEntry("AGL325", "endless-join", ERROR, "termination.endless_join"),
    RuleEntry("AGL326", "nested-ask-deadlock", ERROR, "termination.nested_ask_deadlock"),
    RuleEntry("AGL327", "conditions-joined-by-and-or", ERROR, "termination.conditions_joined_by_and_or"),
    RuleEntry("AGL328", "deadline-that-does-not-stop", WARNING, "termination.deadline_that_does_not_stop"),
    RuleEntry("AGL329", "break-leaves-team-running", WARNING, "termination.break_leaves_team_running"),
    RuleEntry("AGL330", "stop-that-cannot-fire", WARNING, "termination.stop_that_cannot_fire"),
    RuleEntry("AGL331", "stop-that-fires-at-once", ERROR, "termination.stop_that_fires_at_once"),
    RuleEntry("AGL332", "timeout-termination-clock", WARNING, "termination.timeout_termination_clock"),
    RuleEntry("AGL333", "token-limit-blind", WARNING, "termination.token_limit_blind"),
    RuleEntry("AGL334", "unbounded-inner-team", ERROR, "termination.unbounded_inner_team", frozenset({"AGL301"})),
    RuleEntry("AGL335", "swarm-without-handoffs", WARNING, "termination.swarm_without_handoffs"),
    RuleEntry("AGL336", "selector-settings", ERROR, "termination.selector_settings"),
    RuleEntry("AGL337", "message-in-wrong-position", ERROR, "termination.message_in_wrong_position"),
    RuleEntry("AGL338", "invalid-turn-limit", ERROR, "termination.invalid_turn_limit"),
    RuleEntry("AGL339", "hidden-human", WARNING, "termination.hidden_human"),
    RuleEntry("AGL401", "raw-file-into-message", WARNING, "context.raw_file_into_message"),
    RuleEntry("AGL402", "history-into-message", WARNING, "context.history_into_message"),
    RuleEntry("AGL403", "history-unbounded", INFO, "context.history_unbounded"),
    RuleEntry("AGL404", "tool-returns-raw-payload", WARNING, "context.tool_returns_raw_payload"),
    RuleEntry("AGL405", "shared-model-context", ERROR, "context.shared_model_context"),
    RuleEntry("AGL406", "compaction-never-fires", ERROR, "context.compaction_never_fires"),
    RuleEntry("AGL407", "limiter-without-limit", ERROR, "context.limiter_without_limit"),
    RuleEntry("AGL501", "http-without-timeout", WARNING, "tools.http_without_timeout"),
    RuleEntry("AGL502", "blocking-in-async-tool", WARNING, "tools.blocking_in_async_tool"),
    RuleEntry("AGL503", "tool-registered-on-one-side", ERROR, "tools.tool_registered_on_one_side"),
    RuleEntry("AGL504", "tool-contract", WARNING, "tools.tool_contract"),
    RuleEntry("AGL505", "database-without-timeout", WARNING, "tools.database_without_timeout"),
    RuleEntry("AGL506", "subprocess-without-timeout", WARNING, "tools.subprocess_without_timeout"),
    RuleEntry("AGL507", "tool-result-dead-end", INFO, "tools.tool_result_dead_end"),
    RuleEntry("AGL508", "parallel-calls-on-stateful-tool", WARNING, "tools.parallel_calls_on_stateful_tool"),
    RuleEntry("AGL509", "team-shared-across-requests", WARNING, "tools.team_shared_across_requests"),
    RuleEntry("AGL510", "client-not-closed", INFO, "tools.client_not_closed"),
    RuleEntry("AGL511", "undriven-call", ERROR, "tools.undriven_call"),
    RuleEntry("AGL512", "mcp-and-cancel-hangs", WARNING, "tools.mcp_and_cancel_hangs"),
    RuleEntry("AGL513", "io-timeout-ignored", ERROR, "tools.io_timeout_ignored"),
    RuleEntry("AGL514", "timeout-in-wrong-position", ERROR, "tools.timeout_in_wrong_position"),
    RuleEntry("AGL601", "literal-key", ERROR, "config.literal_key"),
    RuleEntry("AGL602", "config-file-broken", ERROR, "config.config_file_broken"),
    RuleEntry("AGL603", "filter-matches-nothing", ERROR, "config.filter_matches_nothing"),
    RuleEntry("AGL604", "config-became-tuple", ERROR, "config.config_became_tuple"),
    RuleEntry("AGL605", "component-unknown-key", ERROR, "config.component_unknown_key"),
    RuleEntry("AGL606", "model-info-missing", ERROR, "config.model_info_missing"),
    RuleEntry("AGL607", "agent-name", WARNING, "config.agent_name"),
    RuleEntry("AGL608", "wrong-distribution", ERROR, "config.wrong_distribution"),
    RuleEntry("AGL609", "mcp-major", ERROR, "config.mcp_major"),
    RuleEntry("AGL610", "sdk-major", ERROR, "config.sdk_major"),
    RuleEntry("AGL611", "component-version", ERROR, "config.component_version"),
    RuleEntry("AGL701", "proxy-in-code", WARNING, "network.proxy_in_code"),
    RuleEntry("AGL702", "endpoint-shape", WARNING, "network.endpoint_shape"),
    RuleEntry("AGL703", "tls-off", ERROR, "network.tls_off"),
    RuleEntry("AGL801", "dead-key", ERROR, "settings.dead_key"),
    RuleEntry("AGL802", "silently-dropped-keyword", ERROR, "settings.silently_dropped_keyword"),
    RuleEntry("AGL803", "ag2-llmconfig-removed", ERROR, "settings.ag2_llmconfig_removed"),
    RuleEntry("AGL804", "mixed-generations", ERROR, "settings.mixed_generations"),
    RuleEntry("AGL805", "implicit-cache", INFO, "settings.implicit_cache"),
    RuleEntry("AGL806", "parameter-unsupported-by-model", WARNING, "settings.parameter_unsupported_by_model"),
    RuleEntry("AGL807", "invalid-human-input-mode", ERROR, "settings.invalid_human_input_mode"),
    RuleEntry("AGL808", "positional-after-0.7", ERROR, "settings.positional_after_07"),
    RuleEntry("AGL809", "anthropic-max-tokens", ERROR, "settings.anthropic_max_tokens"),
    RuleEntry("AGL810", "llm-config-shape", ERROR, "settings.llm_config_shape"),
    RuleEntry("AGL811", "moved-name", ERROR, "settings.moved_name"),
    RuleEntry("AGL901", "local-code-execution", WARNING, "execution.local_code_execution"),
    RuleEntry("AGL902", "docker-by-default", WARNING, "execution.docker_by_default"),
    RuleEntry("AGL903", "code-execution-timeout-missing", INFO, "execution.code_timeout_missing"),
    RuleEntry("AGL904", "code-timeout-not-enforced", WARNING, "execution.code_timeout_not_enforced"),
    RuleEntry("AGL905", "executor-settings-conflict", ERROR, "execution.executor_settings_conflict"),
)

# former name or code, to the present code; never removed
REDIRECTS: Mapping[str, str] = MappingProxyType({})


@cache
def all_rules() -> tuple[type[Rule], ...]:
    """Every rule class, sorted by code."""
    return tuple(map(load, RULES))


@cache
def load(entry: RuleEntry) -> type[Rule]:
    """The class of a rule."""
    module = import_module(f"autogen_lint.rules.{entry.module}")
    [rule] = [value for value in vars(module).values() if getattr(value, "code", None) == entry.code]
    found: type[Rule] = rule
    return found


def find_rule(token: str) -> type[Rule] | None:
    """The rule of a code or name, former ones included; upper and lower case are one."""
    entry = find_entry(token)
    return load(entry) if entry is not None else None


def find_entry(token: str) -> RuleEntry | None:
    """As `find_rule`; imports nothing."""
    index = _index()
    token = token.strip()
    entry = index.get(token.lower())
    if entry is None and token.lower() in REDIRECTS:
        entry = index.get(REDIRECTS[token.lower()].lower())
    return entry


def rule_tokens() -> tuple[str, ...]:
    """All codes and names, for suggestions and completion."""
    return tuple(token for entry in RULES for token in (entry.code, entry.name))


@cache
def _index() -> dict[str, RuleEntry]:
    return {token.lower(): entry for entry in RULES for token in (entry.code, entry.name)}


@cache
def known_rules() -> KnownRules:
    """The rules as selectors see them; hints are off unless asked for."""
    from autogen_lint.settings.selectors import KnownRule, KnownRules

    rules = tuple(KnownRule(entry.code, entry.name, entry.severity.rank > 0) for entry in RULES)
    return KnownRules(rules, REDIRECTS)
