"""Teams as data: dumped, loaded, changed and run."""

import json
from pathlib import Path

from autogen_agentchat.base import Team
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core import ComponentLoader

CLIENT = {"provider": "autogen_ext.models.openai.OpenAIChatCompletionClient", "config": {"model": "gpt-4o", "timeout": 120}}
SLOW = {"provider": "autogen_ext.models.openai.OpenAIChatCompletionClient", "config": {"model": "gpt-4o"}}  # expect: AGL101


def agent(name: str, client: dict, prompt: str = "Help.") -> dict:
    config = {"name": name, "model_client": client, "system_message": prompt, "description": name, "reflect_on_tool_use": False}
    return {"provider": "autogen_agentchat.agents.AssistantAgent", "config": config | {"tool_call_summary_format": "{result}"}}


def condition(kind: str, **config) -> dict:
    return {"provider": f"autogen_agentchat.conditions.{kind}", "component_type": "termination", "config": config}


OPEN = {  # expect: AGL301
    "provider": "autogen_agentchat.teams.RoundRobinGroupChat",
    "config": {"participants": [agent("one", CLIENT), agent("two", SLOW)]},
}
CLOSED = {
    "provider": "autogen_agentchat.teams.RoundRobinGroupChat",
    "config": {"participants": [agent("one", CLIENT)], "termination_condition": condition("MaxMessageTermination", max_messages=12)},
}
WORDY = {
    "provider": "autogen_agentchat.teams.RoundRobinGroupChat",
    "config": {
        "participants": [agent("one", CLIENT, "Help. Say END_OF_WORK at the end.")],
        "termination_condition": {"provider": "autogen_agentchat.conditions.TextMentionTermination", "config": {"text": "END_OF_WORK"}},  # expect: AGL302
    },
}
HUGE = {
    "provider": "autogen_agentchat.teams.RoundRobinGroupChat",
    "config": {"participants": [agent("one", CLIENT)], "max_turns": 5000},  # expect: AGL305
}


async def main() -> None:
    for data in (CLOSED, WORDY, HUGE):
        team = RoundRobinGroupChat.load_component(data)
        await team.run(task="Work.")
    opened = Team.load_component(OPEN)
    await opened.run(task="Work.")
    other = RoundRobinGroupChat.load_component(json.loads(Path("elsewhere.json").read_text()))  # silent: AGL301
    await other.run(task="Work.")
