import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

greeter = autogen.ConversableAgent("greeter", system_message="Greet the customer.", llm_config=llm_config, human_input_mode="NEVER")
sorter = autogen.ConversableAgent("sorter", system_message="Sort the request.", llm_config=llm_config, human_input_mode="NEVER")
closer = autogen.ConversableAgent("closer", system_message="Thank the customer.", llm_config=llm_config, human_input_mode="NEVER")
front = autogen.ConversableAgent("front", llm_config=False, human_input_mode="NEVER")  # silent: AGL101

chats = [
    {"sender": greeter, "recipient": front, "message": "Welcome.", "max_turns": 2, "summary_method": "last_msg"},
    {"sender": sorter, "recipient": front, "message": "What is it about?", "max_turns": 1},
    {"sender": closer, "recipient": front, "message": "Good bye.", "max_turns": 1, "clear_history": False},
]
autogen.initiate_chats(chats)  # silent: AGL306
front.initiate_chats([{"recipient": sorter, "message": "Sort this."}])  # expect: AGL306
front.initiate_chats([{"recipient": closer, "message": "End this.", "max_turns": 1}])  # silent: AGL306
