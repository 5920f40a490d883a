from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import SelectorGroupChat, RoundRobinGroupChat
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, ExternalTermination
class Svc:
    def __init__(self, client):
        self.client = client
        self.termination = self._termination()
        self.external = ExternalTermination()
    def _termination(self):
        return (
            TextMentionTermination("APPROVE")
            | MaxMessageTermination(30)
        )
    def _soft(self):
        text = TextMentionTermination("APPROVE")  # expect: AGL302
        return text
    def team(self):
        a = AssistantAgent("a", model_client=self.client)
        return SelectorGroupChat([a], model_client=self.client, termination_condition=self.termination)
    def team2(self):
        a = AssistantAgent("a", model_client=self.client)
        return RoundRobinGroupChat([a], termination_condition=self._soft())
    def team3(self):
        a = AssistantAgent("a", model_client=self.client)
        return RoundRobinGroupChat([a], termination_condition=self.external)
