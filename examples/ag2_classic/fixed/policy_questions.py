"""Answers questions about a policy's wording."""

from pathlib import Path

from autogen import ConversableAgent, GroupChat, GroupChatManager, LLMConfig

models = LLMConfig.from_json(path="OAI_CONFIG_LIST", timeout=120)

lawyer = ConversableAgent(
    "lawyer",
    system_message="You read policies closely.",
    llm_config=models,
    human_input_mode="NEVER",
)
broker = ConversableAgent(
    "broker",
    system_message="You speak for the insured.",
    llm_config=models,
    human_input_mode="NEVER",
)

talk = GroupChat(agents=[lawyer, broker], messages=[], max_round=12)
chair = GroupChatManager(groupchat=talk, llm_config=models)


def wording(policy: Path) -> str:
    """The first pages of a policy, which hold what is covered."""
    return policy.read_text(encoding="utf-8")[:20_000]


def answer(policy: Path, question: str) -> str:
    """What lawyer and broker make of a question."""
    result = broker.initiate_chat(chair, message=f"{question}\n\nThe policy says:\n{wording(policy)}")
    return result.summary


if __name__ == "__main__":
    print(answer(Path("policy-77.txt"), "Is storm damage to a carport covered?"))
