"""`model_info` is 0.4's."""

import autogen

llm_config = {
    "config_list": [{"model": "qwen", "base_url": "http://x.example/v1"}],
    "timeout": 120,
    "model_info": {"vision": False},  # expect: AGL804
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
