"""Reply-function agents never call a model."""
from autogen import ConversableAgent


def answer(recipient, messages=None, sender=None, config=None):
    return True, "Your case number is 7."


clerk = ConversableAgent("clerk", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=3)  # silent: AGL305
clerk.register_reply([ConversableAgent, None], answer)
robot = ConversableAgent("robot", llm_config=None, human_input_mode="NEVER", max_consecutive_auto_reply=2)  # silent: AGL305
robot.initiate_chat(clerk, message="What is my case number?")  # silent: AGL306
