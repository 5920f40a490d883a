"""Without a requirement it may be AG2, which has the argument."""

from autogen import ConversableAgent

agent = ConversableAgent("a", llm_config=False, human_input_mode="NEVER", functions=[])
