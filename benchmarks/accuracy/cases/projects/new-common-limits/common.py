from autogen_agentchat.conditions import MaxMessageTermination
from autogen_ext.models.openai import OpenAIChatCompletionClient

CLIENT_OPTIONS = {"model": "gpt-4o", "timeout": 120}
TEAM_OPTIONS = {"termination_condition": MaxMessageTermination(20)}  # silent: AGL305


class Factory:
    """Builds clients by name."""

    registry = {"big": {"model": "gpt-4o"}, "small": {"model": "gpt-4o-mini", "timeout": 60}}

    @classmethod
    def client(cls, **options):
        return OpenAIChatCompletionClient(**{**CLIENT_OPTIONS, **options})  # silent: AGL101

    @staticmethod
    def short():
        return OpenAIChatCompletionClient(**CLIENT_OPTIONS | {"timeout": 16})  # expect: AGL102
