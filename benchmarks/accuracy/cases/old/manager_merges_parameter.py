"""A parameter carries the timeout or not: nothing to say about it."""
import autogen


def make_manager(agents, x, llm_config):
    chat = autogen.GroupChat(agents=agents, messages=[], max_round=15)  # silent: AGL305
    return autogen.GroupChatManager(groupchat=chat, llm_config={"config_list": x, **llm_config})


def make_agent(name, llm_config):
    return autogen.AssistantAgent(name, llm_config=llm_config)
