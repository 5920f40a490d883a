"""GPTAssistantAgent reads more keys."""

from autogen.agentchat.contrib.gpt_assistant_agent import GPTAssistantAgent

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "assistant_id": "asst_1", "file_ids": []}
assistant = GPTAssistantAgent("assistant", instructions="Help.", llm_config=llm_config, verbose=True)
