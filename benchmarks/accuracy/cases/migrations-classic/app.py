from autogen import config_list_from_json, filter_config  # expect: AGL811
from autogen.agentchat.contrib.gpt_assistant_agent import GPTAssistantAgent  # expect: AGL811
from autogen import (
    AssistantAgent,
    run_swarm,  # expect: AGL811
)

assistant = AssistantAgent("assistant", llm_config=False)
