from autogen_core.models import ChatCompletionClient
from autogen_agentchat.agents import AssistantAgent
class EchoClient(ChatCompletionClient):
    def __init__(self, model): self.model = model
agent = AssistantAgent("a", model_client=EchoClient("x"))
