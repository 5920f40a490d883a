"""A research team whose limits come from a settings module, the environment and a file."""

import json
import os
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

MAX_MESSAGES = 25 * 40  # expect: AGL305
STOP = "REPORT" + "_COMPLETE"
OPTIONS = json.loads(Path("options.json").read_text())

model = OpenAIChatCompletionClient(model=os.environ["MODEL"], timeout=90)
COMMON = dict(model_client=model, reflect_on_tool_use=True)

searcher = AssistantAgent("searcher", system_message="Search the web for sources.", **COMMON)
reporter = AssistantAgent("reporter", system_message=f"Write the report. End it with {STOP}.", **COMMON)
shy = AssistantAgent("shy", system_message="Write the report.", **COMMON)
busy = AssistantAgent("busy", system_message="Work with your tools.", max_tool_iterations=400, **COMMON)  # expect: AGL305

stop = TextMentionTermination(STOP)
many = RoundRobinGroupChat([searcher, reporter], termination_condition=stop | MaxMessageTermination(MAX_MESSAGES))
few = RoundRobinGroupChat([searcher, reporter], termination_condition=stop | MaxMessageTermination(MAX_MESSAGES) | MaxMessageTermination(20))  # silent: AGL305
asked = RoundRobinGroupChat([searcher, reporter], max_turns=OPTIONS.get("turns"))  # silent: AGL301
from_env = RoundRobinGroupChat([searcher, reporter], max_turns=int(os.getenv("TURNS", "10")))  # silent: AGL301, AGL305
untold = RoundRobinGroupChat([searcher, shy], termination_condition=TextMentionTermination(STOP))  # expect: AGL307
magentic = MagenticOneGroupChat([searcher, busy], model_client=model)  # silent: AGL301
magentic_open = MagenticOneGroupChat([searcher, busy], model_client=model, max_turns=None)  # expect: AGL301
