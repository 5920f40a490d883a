from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
class Builder:
    def __init__(self, client):
        self._client = client
        self._stop = None
    def stop_after(self, n):
        self._stop = MaxMessageTermination(n)
        return self
    def build(self):
        return RoundRobinGroupChat([AssistantAgent("a", model_client=self._client)], termination_condition=self._stop)
def good(client):
    return Builder(client).stop_after(10).build()
def huge(client):
    return Builder(client).stop_after(900).build()  # expect: AGL305
