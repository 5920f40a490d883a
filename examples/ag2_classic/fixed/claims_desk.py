"""A claims desk with AG2 classic: a group that settles claims, and a two-person check of letters."""

import os

from autogen import ConversableAgent, GroupChat, GroupChatManager, LLMConfig, UserProxyAgent, register_function
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import RoundRobinPattern

from claims_tools import claim_status, weather_at

API_KEY = os.environ.get("OPENAI_API_KEY", "not-set")

desk_models = LLMConfig.from_json(path="OAI_CONFIG_LIST")

expert_models = LLMConfig(
    {"api_type": "openai", "model": "gpt-4o", "api_key": API_KEY},
    timeout=120,
)

storm_models = {
    "config_list": [
        {"api_type": "openai", "model": "o3-mini", "api_key": API_KEY, "timeout": 300},
    ],
}

letter_models = {
    "config_list": [
        {"api_type": "openai", "model": "gpt-4o-mini", "api_key": API_KEY, "timeout": 120},
    ],
}

archive_models = {
    "config_list": [
        {"api_type": "openai", "model": "gpt-4o-mini", "api_key": API_KEY, "timeout": 300},
    ],
}

desk = ConversableAgent(
    "desk",
    system_message="You take in claims and ask for what is missing.",
    llm_config=desk_models,
    human_input_mode="NEVER",
)
expert = ConversableAgent(
    "expert",
    system_message="You estimate the damage.",
    llm_config=expert_models,
    human_input_mode="NEVER",
)
storm_expert = ConversableAgent(
    "storm_expert",
    system_message="You judge whether the weather explains the damage.",
    llm_config=storm_models,
    human_input_mode="NEVER",
)
letter_writer = ConversableAgent(
    "letter_writer",
    system_message="You write to the insured.",
    llm_config=letter_models,
    human_input_mode="NEVER",
)
archivist = ConversableAgent(
    "archivist",
    system_message="You name folders.",
    llm_config=archive_models,
    human_input_mode="NEVER",
)
clerk = UserProxyAgent("clerk", human_input_mode="NEVER", code_execution_config=False)

register_function(claim_status, caller=desk, executor=clerk, description="Status of a claim")
register_function(weather_at, caller=storm_expert, executor=clerk, description="Weather of the past")

panel = GroupChat(
    agents=[clerk, desk, expert, storm_expert],
    messages=[],
    max_round=50,
    speaker_selection_method="round_robin",
)
chair = GroupChatManager(groupchat=panel, llm_config=expert_models)


def settle(claim_id: str) -> str:
    """The panel's proposal for a claim."""
    result = clerk.initiate_chat(chair, message=f"Settle claim {claim_id}.")
    return result.summary


def write_letter(decision: str) -> str:
    """A letter that writer and expert agree upon."""
    result = expert.initiate_chat(letter_writer, message=f"Write to the insured: {decision}", max_turns=10)
    return result.summary


def name_folder(claim_id: str) -> str:
    """The archive folder of a claim."""
    result = desk.initiate_chat(archivist, message=f"Folder for claim {claim_id}?", max_turns=2)
    return result.summary


def hearing(claim_id: str) -> str:
    """All experts speak in turn about a disputed claim."""
    pattern = RoundRobinPattern(initial_agent=desk, agents=[desk, expert, storm_expert])
    result, _, _ = initiate_group_chat(
        pattern=pattern,
        messages=f"Claim {claim_id} is disputed. What do you think?",
        max_rounds=50,
    )
    return result.summary


if __name__ == "__main__":
    print(settle("C-1042"))
