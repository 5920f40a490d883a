from autogen_agentchat.teams import RoundRobinGroupChat

CLIENT = {"provider": "autogen_ext.models.openai.OpenAIChatCompletionClient", "config": {"model": "gpt-4o", "timeout": 120}}
WRITER = {
    "provider": "autogen_agentchat.agents.AssistantAgent",
    "config": {
        "name": "writer",
        "description": "writes",
        "model_client": CLIENT,
        "system_message": "Write. Say END_OF_WORK at the end.",
        "reflect_on_tool_use": False,
        "tool_call_summary_format": "{result}",
    },
}
TEAM = {
    "provider": "autogen_agentchat.teams.RoundRobinGroupChat",
    "config": {
        "participants": [WRITER],
        "termination_condition": {"provider": "autogen_agentchat.conditions.TextMentionTermination", "config": {"text": "END_OF_WORK"}},
        "max_turns": 9,
    },
}


async def main():
    team = RoundRobinGroupChat.load_component(TEAM)
    print((await team.run(task="Work.")).stop_reason)
