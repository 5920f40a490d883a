"""Arguments that AG2 added, on 0.2."""

from autogen import ConversableAgent

agent = ConversableAgent("a", llm_config=False, human_input_mode="NEVER", functions=[])  # expect: AGL804
