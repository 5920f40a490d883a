"""A team ported by search and replace."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": "NULL"}], "cache_seed": None, "timeout": 120}
client = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=120,
    config_list=llm_config["config_list"],  # expect: AGL804
    cache_seed=None,  # expect: AGL804
)
coder = AssistantAgent(
    name="coder",
    llm_config=llm_config,  # expect: AGL804
    max_consecutive_auto_reply=5,  # expect: AGL804
)
user = UserProxyAgent(
    name="user",
    human_input_mode="NEVER",  # expect: AGL804
    code_execution_config={"use_docker": False},  # expect: AGL804
)
team = RoundRobinGroupChat(
    participants=[coder, user],
    max_turns=6,  # silent: AGL804
    messages=[],  # expect: AGL804
)
