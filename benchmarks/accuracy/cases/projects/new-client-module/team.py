from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat

from conditions import TERMINATION_TEXT, bounded, endless
from models import get_model_client, patient_client

worker = AssistantAgent("worker", model_client=get_model_client(), system_message=f"Work. Say {TERMINATION_TEXT} when done.")
thinker = AssistantAgent("thinker", model_client=patient_client)
small = AssistantAgent("small", model_client=get_model_client("gpt-4o-mini"))

team = RoundRobinGroupChat([worker, thinker], termination_condition=bounded)  # silent: AGL301
other = RoundRobinGroupChat([worker, small], termination_condition=endless)  # silent: AGL301
