from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import Team
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat

from newsroom.clients import ClientFactory
from newsroom.settings import get_settings

settings = get_settings()
factory = ClientFactory(settings)


def desk() -> Team:
    reporter = AssistantAgent("reporter", model_client=factory.reporter(), description="writes")
    editor = AssistantAgent(
        "editor",
        model_client=factory.editor(),
        description="edits",
        system_message=f"You edit. Say {settings.stop_word} when the text may go out.",
    )
    stop = TextMentionTermination(settings.stop_word) | MaxMessageTermination(settings.max_messages)
    return SelectorGroupChat([reporter, editor], model_client=factory.editor(), termination_condition=stop)  # silent: AGL302


def night_desk() -> Team:
    members = [AssistantAgent(name, model_client=factory.reporter()) for name in ("one", "two")]
    return RoundRobinGroupChat(participants=members, name="night")  # expect: AGL301
