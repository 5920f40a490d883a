from autogen import ConversableAgent

from llm import CONFIG, GOOD

with CONFIG:
    first = ConversableAgent(name="first", system_message="You ask.")
second = ConversableAgent(name="second", system_message="You answer.", llm_config=GOOD)
first.initiate_chat(second, message="Begin.", max_turns=2)  # silent: AGL306
