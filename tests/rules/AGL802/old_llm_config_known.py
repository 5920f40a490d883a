"""All of these are read by some provider, by the wrapper or by the SDK."""

import autogen

llm_config = {
    "config_list": [
        {"model": "gpt-4o", "api_key": "x", "tags": ["a"], "price": [0, 0], "max_retries": 3},
        {"model": "gpt-4o", "api_type": "azure", "azure_deployment": "d", "api_version": "1", "base_url": "https://x.example"},
        {"model": "claude", "api_type": "anthropic", "top_k": 3, "thinking_mode": True},
    ],
    "timeout": 120,
    "cache_seed": None,
    "seed": 3,
    "functions": [],
    "max_completion_tokens": 10,
    "parallel_tool_calls": False,
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
