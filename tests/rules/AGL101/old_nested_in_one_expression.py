import autogen

manager = autogen.GroupChatManager(
    groupchat=autogen.GroupChat(
        agents=[
            autogen.AssistantAgent("a", llm_config={"config_list": [{"model": "gpt-4o"}]}),  # expect: AGL101
            autogen.AssistantAgent("b", llm_config={"config_list": [{"model": "o3-mini"}]}),  # expect: AGL101
        ],
        messages=[],
        max_round=5,
    ),
    llm_config={  # expect: AGL101
        "config_list": [
            {"model": "gpt-4o"},  # the small one
        ],
        "temperature": 0,  # no surprises
    },
)
