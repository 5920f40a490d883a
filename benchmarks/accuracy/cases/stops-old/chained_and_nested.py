import os

import autogen

config_list = autogen.config_list_from_json(
    "OAI_CONFIG_LIST", filter_dict={"model": ["gpt-4o"]}
)
llm_config = {"config_list": config_list, "timeout": 180, "cache_seed": None}


def make(name, prompt, mode="NEVER", **kw):
    return autogen.ConversableAgent(name=name, system_message=prompt, llm_config=llm_config, human_input_mode=mode, **kw)


collector = make("collector", "Collect the facts.")
analyst = make("analyst", "Analyse the facts.")
writer = make("writer", "Write the report.")
critic = make("critic", "Criticise the report.")
reader = make("reader", "Read.", mode="ALWAYS")
boss = make("boss", "Lead.", max_consecutive_auto_reply=3)

queue = [
    {"sender": collector, "recipient": analyst, "message": "Start.", "summary_method": "last_msg"},  # expect: AGL306
    {"sender": collector, "recipient": writer, "message": "Write.", "max_turns": 2},  # silent: AGL306
    {"sender": boss, "recipient": critic, "message": "Judge.", "max_turns": 800},  # silent: AGL305
    {"sender": reader, "recipient": critic, "message": "Judge."},  # silent: AGL306
]
autogen.initiate_chats(queue)

boss.initiate_chats(
    [
        dict(recipient=analyst, message="Facts?", max_turns=1),
        dict(recipient=writer, message="Text?", max_round=2),  # expect: AGL316
    ]
)

writer.register_nested_chats(
    [{"recipient": critic, "message": "Is it good?", "max_turns": 2, "summary_method": "last_msg"}],
    trigger=boss,
)
writer.register_nested_chats(
    trigger=lambda sender: sender is collector,
    chat_queue=[{"recipient": critic, "message": "Is it good?"}],  # expect: AGL306
)
boss.initiate_chat(writer, message="Write it.", max_turns="3")  # expect: AGL338
boss.initiate_chat(writer, "Write it.")  # expect: AGL337
boss.initiate_chat(writer, True, message="Write it.", max_turns=int(os.environ.get("TURNS", "3")))  # silent: AGL337, AGL338
group = autogen.GroupChat(agents=[collector, analyst, writer], messages=[], max_round=None)  # expect: AGL338
manager = autogen.GroupChatManager(groupchat=group, llm_config=llm_config)
boss.initiate_chat(manager, message="Go.")
