import autogen

from profile import Profile

config = Profile("lawyer", "You know the law.")
agent = autogen.AssistantAgent(**config.to_dict())
