"""0.2 asks no table."""

import autogen

llm_config = {"config_list": [{"model": "deepseek-chat", "base_url": "https://api.deepseek.com"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
