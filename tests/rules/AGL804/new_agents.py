"""0.2's arguments on 0.4's classes."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent(
    "assistant",
    llm_config=llm_config,  # expect: AGL804
    human_input_mode="NEVER",  # expect: AGL804
)
user = UserProxyAgent("user", code_execution_config=False)  # expect: AGL804
team = RoundRobinGroupChat(participants=[assistant, user], max_round=8)  # expect: AGL804
client = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=60,
    cache_seed=42,  # expect: AGL804
    api_type="openai",  # expect: AGL804
)
