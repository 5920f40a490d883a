"""Local classes and functions with the same names."""


class GroupChat:
    def __init__(self, members, max_round):
        self.members = members
        self.max_round = max_round


class AssistantAgent:
    def __init__(self, name, llm_config):
        self.name = name
        self.llm_config = llm_config


async def autogen(text):
    return text


def initiate_chat(message):
    return message


chat = GroupChat([AssistantAgent("a", {"config_list": [], "timeout": 2})], max_round=5000)  # silent: AGL101
initiate_chat(message=open("claims.log").read())  # silent: AGL306
