"""0.1 sends unknown keys to the server, which ignores them."""

import autogen

llm_config = {"config_list": [{"model": "gpt-4"}], "request_timeout": 600, "context_window": 8000}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
