import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

user.initiate_chats(  # silent: AGL306
    [
        {
            "recipient": assistant,
            "message": "Collect the facts.",
            "max_round": 4,  # expect: AGL316
        },
        {"recipient": assistant, "message": "Summarise.", "max_turns": 2},
    ]
)
