"""The prompt says the stop word, in one way or another."""
from pathlib import Path

import autogen

STOP = "TERMINATE"
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

constant = autogen.AssistantAgent("constant", system_message=f"You help. Reply {STOP} when done.", llm_config=cfg)
joined = autogen.AssistantAgent("joined", system_message="\n".join(["You help.", "Reply TERMINATE when done."]), llm_config=cfg)
extended = autogen.AssistantAgent(
    "extended",
    system_message=autogen.AssistantAgent.DEFAULT_SYSTEM_MESSAGE + "\nAnswer in French.",
    llm_config=cfg,
)
from_file = autogen.AssistantAgent("from_file", system_message=Path("prompts/help.txt").read_text(), llm_config=cfg)
mute = autogen.AssistantAgent("mute", system_message="You help in " + "French.", llm_config=cfg)

user.initiate_chat(constant, message="Hello")  # silent: AGL306
user.initiate_chat(joined, message="Hello")  # silent: AGL306
user.initiate_chat(extended, message="Hello")  # silent: AGL306
user.initiate_chat(from_file, message="Hello")  # silent: AGL306
user.initiate_chat(mute, message="Hello")  # expect: AGL306
