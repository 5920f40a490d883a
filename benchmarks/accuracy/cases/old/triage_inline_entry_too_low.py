"""Triage of incoming claims; somebody wanted it fast."""
import os

import autogen

config_list = [
    {
        "model": "gpt-4o-mini",
        "api_key": os.environ["OPENAI_API_KEY"],
        "timeout": 10,  # expect: AGL102
    }
]

assistant = autogen.AssistantAgent(name="triage", llm_config={"config_list": config_list, "temperature": 0})
user_proxy = autogen.UserProxyAgent(
    name="desk",
    human_input_mode="NEVER",
    is_termination_msg=lambda m: (m.get("content") or "").rstrip().endswith("TERMINATE"),
    code_execution_config=False,
)
user_proxy.initiate_chat(assistant, message="Sort the claims of today by urgency.", max_turns=6)  # silent: AGL305
