from autogen import AssistantAgent, LLMConfig

config = LLMConfig({"model": "gpt-4o", "api_type": "openai"}, timeout=120)
with config:  # expect: AGL803 error
    one = AssistantAgent("one")
with LLMConfig(api_type="openai", model="gpt-4o"):  # expect: AGL803 error
    two = AssistantAgent("two")
three = AssistantAgent("three", llm_config=LLMConfig.current)  # expect: AGL803 error
