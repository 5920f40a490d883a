"""Forms that 0.11 removed."""

from autogen import AssistantAgent, ConversableAgent, LLMConfig

one = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)  # expect: AGL803
two = LLMConfig(  # expect: AGL803
    {"model": "gpt-4o", "api_type": "openai"},  # the big one
        {"model": "gpt-4o-mini", "api_type": "openai"},
    timeout=120,
)
entries = [{"model": "gpt-4o", "api_type": "openai"}]
three = LLMConfig(temperature=0, *entries, timeout=120)  # expect: AGL803
four = LLMConfig({"model": "gpt-4o", "api_type": "openai"}, timeout=120)  # expect: AGL803
five = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)  # expect: AGL803
agents = [ConversableAgent(f"a{i}", llm_config=c, human_input_mode="NEVER") for i, c in enumerate((one, two, three))]
