import yaml
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

with open("config/app.yaml") as fh:
    config = yaml.safe_load(fh)

client = OpenAIChatCompletionClient(**config["client"])
slow = OpenAIChatCompletionClient(**config["slow_client"])  # silent: AGL101
bare = OpenAIChatCompletionClient(**config["bare_client"])  # expect: AGL101
members = [AssistantAgent("a", model_client=client), AssistantAgent("b", model_client=slow), AssistantAgent("c", model_client=bare)]
team = RoundRobinGroupChat(members, max_turns=config["team"]["max_turns"])  # silent: AGL305
