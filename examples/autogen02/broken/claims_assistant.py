"""Claims handling with AutoGen 0.2: intake, an adjuster, a fraud analyst, letters and the archive."""

import os

import autogen

from claims_api import claim_status, policy_limit

API_KEY = os.environ.get("OPENAI_API_KEY", "not-set")

intake_models = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST")}

adjuster_models = {
    "config_list": [
        {
            "model": "gpt-4o",
            "api_key": API_KEY,
            "timeout": 10,  # seconds
        },
    ],
    "temperature": 0,
}

fraud_models = {
    "config_list": [{"model": "gpt-4o", "api_key": API_KEY}],
    "timeout": None,
}

letter_models = {
    "config_list": [{"model": "gpt-4o-mini", "api_key": API_KEY}],
    "temperature": 0.4,
}

archive_models = {
    "config_list": [{"model": "gpt-4o-mini", "api_key": API_KEY, "timeout": "60"}],
}

review_models = {
    "config_list": [{"model": "gpt-4o", "api_key": API_KEY}],
    "request_timeout": 240,
}

intake = autogen.AssistantAgent("intake", llm_config=intake_models)
adjuster = autogen.AssistantAgent("adjuster", llm_config=adjuster_models)
fraud_analyst = autogen.AssistantAgent("fraud_analyst", llm_config=fraud_models)
letter_writer = autogen.AssistantAgent("letter_writer", llm_config=letter_models)
archivist = autogen.AssistantAgent("archivist", llm_config=archive_models)

clerk = autogen.ConversableAgent(
    "clerk",
    system_message="You run the look-ups that your colleagues ask for.",
    llm_config=False,
    human_input_mode="NEVER",
)
reviewer = autogen.ConversableAgent(
    "reviewer",
    system_message="You check every letter against the policy.",
    llm_config=review_models,
    human_input_mode="NEVER",
)

autogen.register_function(
    claim_status,
    caller=adjuster,
    executor=clerk,
    description="Status and reserve of a claim",
)
autogen.register_function(
    policy_limit,
    caller=adjuster,
    executor=clerk,
    description="What a policy pays at most",
)

panel = autogen.GroupChat(
    agents=[clerk, intake, adjuster, fraud_analyst, letter_writer],
    messages=[],
    max_round=1000,
)
chair = autogen.GroupChatManager(panel, llm_config=adjuster_models)


def settle(claim_id: str) -> str:
    """The panel's proposal for a claim."""
    result = clerk.initiate_chat(chair, message=f"Propose a settlement for claim {claim_id}.")
    return result.summary


def review_letter(letter: str) -> str:
    """The reviewer's verdict on a letter."""
    result = clerk.initiate_chat(
        reviewer,
        message=f"Is this letter in line with the policy?\n{letter[:8000]}",
    )
    return result.summary


def file_away(claim_id: str) -> None:
    """Has the archivist name the folder of a closed claim."""
    clerk.initiate_chat(archivist, f"Name the folder for claim {claim_id}.", max_turns=2)


if __name__ == "__main__":
    print(settle("C-1042"))
