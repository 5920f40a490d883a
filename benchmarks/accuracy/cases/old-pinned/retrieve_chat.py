from autogen.agentchat.contrib.retrieve_assistant_agent import RetrieveAssistantAgent
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent

import autogen

llm_config = {"timeout": 600, "cache_seed": 42, "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST")}

assistant = RetrieveAssistantAgent(name="assistant", system_message="You answer from the context.", llm_config=llm_config)
rag = RetrieveUserProxyAgent(
    name="rag",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=3,  # silent: AGL305
    retrieve_config={"task": "qa", "docs_path": "./policies", "chunk_token_size": 2000, "model": "gpt-4"},
    code_execution_config=False,
)
rag.initiate_chat(assistant, message=rag.message_generator, problem="What is covered abroad?")  # silent: AGL306
