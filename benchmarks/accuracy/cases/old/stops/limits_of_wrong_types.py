"""Limits as forms and environment variables give them."""
import os

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
SETTINGS = {"turns": "4", "rounds": None, "limit": 6}  # expect: AGL338

left = autogen.ConversableAgent("left", llm_config=cfg, human_input_mode="NEVER", system_message="You say left.")
right = autogen.ConversableAgent("right", llm_config=cfg, human_input_mode="NEVER", system_message="You say right.")
left.initiate_chat(right, message="Begin.", max_turns=SETTINGS["turns"])  # silent: AGL306
left.initiate_chat(right, message="Begin.", max_turns=SETTINGS["limit"])  # silent: AGL338
left.initiate_chat(right, message="Begin.", max_turns=int(os.environ.get("TURNS", "5")))  # silent: AGL338
left.initiate_chat(right, message="Begin.", max_turns=6 / 2)  # expect: AGL338
left.initiate_chat(right, message="Begin.", max_turns=6 // 2)  # silent: AGL338
left.initiate_chat(right, message="Begin.", max_turns=-1)  # expect: AGL338
room = autogen.GroupChat(agents=[left, right], messages=[], max_round=0)  # expect: AGL338
other_room = autogen.GroupChat(agents=[left, right], messages=[], max_round=SETTINGS["limit"])  # silent: AGL338
