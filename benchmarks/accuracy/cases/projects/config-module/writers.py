from autogen import AssistantAgent

from llm_config import llm_config

outliner = AssistantAgent("outliner", llm_config=llm_config, system_message="You outline.")
novelist = AssistantAgent("novelist", llm_config=llm_config, system_message="You write. Say TERMINATE when done.")
