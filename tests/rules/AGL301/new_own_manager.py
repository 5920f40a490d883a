from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import BaseGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

from claims.managers import AuctionManager

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


class Auction(BaseGroupChat):
    """Ends when its manager has a winner."""

    def __init__(self, participants, termination_condition=None, max_turns=None):
        super().__init__(
            name="auction",
            description="an auction",
            participants=participants,
            group_chat_manager_name="AuctionManager",
            group_chat_manager_class=AuctionManager,
            termination_condition=termination_condition,
            max_turns=max_turns,
        )


team = Auction([AssistantAgent("a", model_client=client), AssistantAgent("b", model_client=client)])
