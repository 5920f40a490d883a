import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent(
    "critic",
    llm_config=config,
    is_termination_msg=lambda m: "DONE" in (m["content"] or ""),  # expect: AGL308 info
)
group = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=12)
manager = autogen.GroupChatManager(
    groupchat=group,
    llm_config=config,
    is_termination_msg=lambda m: "DONE" in (m.get("content") or ""),  # expect: AGL308 info
)
writer.initiate_chat(manager, message="Begin.")
both = autogen.AssistantAgent(
    "both",
    llm_config=config,
    is_termination_msg=lambda m: "DONE" in (m["content"] or ""),  # expect: AGL308 warning
)
more = autogen.GroupChat(agents=[writer, both], messages=[], max_round=12)
writer.initiate_chat(both, message="Begin.", max_turns=2)
