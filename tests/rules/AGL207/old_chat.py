import contextlib

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except TimeoutError:  # expect: AGL207
    pass

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except Exception as error:  # expect: AGL207
    print(f"Error: {error}")

for topic in ["claims", "fraud"]:
    try:
        user.initiate_chat(assistant, message=topic, max_turns=2)
    except:  # expect: AGL207
        continue

with contextlib.suppress(TimeoutError):  # expect: AGL207
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
