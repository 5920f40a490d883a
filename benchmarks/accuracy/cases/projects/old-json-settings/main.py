import json
from pathlib import Path

import autogen

SETTINGS = json.loads((Path(__file__).parent / "settings.json").read_text())

agents = [autogen.AssistantAgent(n, llm_config=SETTINGS["llm"]) for n in ("a", "b")]
chat = autogen.GroupChat(agents=agents, messages=[], max_round=SETTINGS["rounds"])  # silent: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=SETTINGS["llm"])
