"""Keys of an `llm_config` that the SDK rejects on the first call."""

import autogen

llm_config = {
    "config_list": [
        {
            "model": "gpt-4o",
            "base_url": "https://x.example/v1",  # expect: AGL802
        }
    ],
    "timeout": 120,
    "temperature": 0,  # expect: AGL802
    "context_window": 8000,  # expect: AGL802
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", llm_config=False)  # expect: AGL802
group = autogen.GroupChat(agents=[assistant, user], messages=[], max_round=8)  # expect: AGL802
