"""llm_config keys that the SDK does not know."""

import autogen

config_list = [
    {
        "model": "gpt-4",
        "api_key": "NULL",
        "tags": ["big"],  # silent: AGL802
        "organisation": "org-1",  # expect: AGL802
    },
    {"model": "mistral", "base_url": "http://gpu.example.org/v1", "api_key": "NULL", "price": [0, 0]},  # silent: AGL802
]
base = {
    "config_list": config_list,
    "timeout": 120,
    "cache_seed": 7,  # silent: AGL802
    "max_token": 800,  # expect: AGL802
}
writer = autogen.AssistantAgent("writer", system_message="Write. TERMINATE when done.", llm_config=base)
user = autogen.UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    max_consecutive_auto_replies=4,  # expect: AGL802
    code_execution_config=False,
)
critic = autogen.AssistantAgent("critic", llm_config=base, model_client=None)  # expect: AGL804
room = autogen.GroupChat([writer, critic, user], [], max_round=9, speaker_selection="auto")  # expect: AGL802
manager = autogen.GroupChatManager(room, llm_config=base, system_message="Choose.")  # silent: AGL802
