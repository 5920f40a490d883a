import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

import pandas as pd
import requests

page = requests.get("https://example.invalid/claims", timeout=30)
frame = pd.read_csv("claims.csv")
user.initiate_chat(assistant, message=page.text, max_turns=1)  # expect: AGL401
user.initiate_chat(assistant, message="Claims: " + str(page.json()), max_turns=1)  # expect: AGL401
user.initiate_chat(assistant, message=frame.to_string(), max_turns=1)  # expect: AGL401
user.initiate_chats([{"recipient": assistant, "message": "Sum up.", "carryover": frame.to_csv()}])  # expect: AGL401
