import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def go(timeout, turns, entries, agent):
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    some = autogen.AssistantAgent("some", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": timeout})
    user.initiate_chat(some, message="Begin.", max_turns=10)
    known = autogen.AssistantAgent("known", llm_config=config)
    user.initiate_chat(known, message="Begin.", max_turns=turns)
    user.initiate_chat(agent, message="Begin.", max_turns=90)
    local = autogen.AssistantAgent("local", llm_config={"config_list": [{"model": "llama3", "api_type": "ollama"}]})
    user.initiate_chat(local, message="Begin.", max_turns=10)
    group = autogen.GroupChat(agents=[user, agent], messages=[], max_round=50)
    user.initiate_chat(autogen.GroupChatManager(groupchat=group, llm_config=config), message="Begin.")
