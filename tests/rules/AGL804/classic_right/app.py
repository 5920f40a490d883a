"""Arguments that AG2 added."""

from autogen import ConversableAgent

agent = ConversableAgent("a", llm_config=False, human_input_mode="NEVER", functions=[])
