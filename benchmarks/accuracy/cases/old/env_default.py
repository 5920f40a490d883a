import os

import autogen

llm_config = {
    "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"),
    "timeout": int(os.getenv("LLM_TIMEOUT", "120")),
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
