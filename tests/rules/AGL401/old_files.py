import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

from pathlib import Path

log = open("claims.log").read()
user.initiate_chat(assistant, message=log, max_turns=1)  # expect: AGL401 warning
user.initiate_chat(assistant, message=Path("policy.txt").read_text(), max_turns=1)  # expect: AGL401
with open("claims.csv", encoding="utf-8") as stream:
    rows = stream.read()
user.initiate_chat(
    assistant,
    message=f"Sum these up:\n{rows}",  # expect: AGL401
    max_turns=1,
)
