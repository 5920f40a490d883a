"""Patterns with and without somebody who stands for the user."""
from autogen import ConversableAgent, LLMConfig, UserProxyAgent
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import AutoPattern, RoundRobinPattern

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
triage = ConversableAgent("triage", system_message="You sort.", llm_config=llm_config, human_input_mode="NEVER")
tech = ConversableAgent("tech", system_message="You mend.", llm_config=llm_config, human_input_mode="NEVER")
robot = UserProxyAgent("robot", human_input_mode="NEVER", code_execution_config=False)

alone = AutoPattern(  # expect: AGL339
    initial_agent=triage,
    agents=[triage, tech],
    group_manager_args={"llm_config": llm_config},
)
with_robot = AutoPattern(  # silent: AGL339
    initial_agent=triage,
    agents=[triage, tech],
    user_agent=robot,
    group_manager_args={"llm_config": llm_config},
)
in_turn = RoundRobinPattern(initial_agent=triage, agents=[triage, tech])  # silent: AGL339


def solve(problem: str):
    initiate_group_chat(pattern=alone, messages=problem, max_rounds=12)  # silent: AGL305
    initiate_group_chat(pattern=with_robot, messages=problem, max_rounds=12)
    return initiate_group_chat(pattern=in_turn, messages=problem)  # silent: AGL305
