from autogen import config_list_from_json, filter_config
from autogen.agentchat.contrib.gpt_assistant_agent import GPTAssistantAgent
from autogen import (
    AssistantAgent,
    run_swarm,
)

assistant = AssistantAgent("assistant", llm_config=False)
