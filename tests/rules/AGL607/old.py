"""0.2: a warning, since other back ends take such names."""

import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
local = {"config_list": [{"model": "llama", "base_url": "http://x.example/v1"}], "timeout": 120}
user = autogen.UserProxyAgent(name="Board Proxy", human_input_mode="NEVER", llm_config=False)  # expect: AGL607 warning
writer = autogen.AssistantAgent("claims.writer", llm_config=local)  # expect: AGL607 warning
