from autogen import ConversableAgent, LLMConfig

with LLMConfig(api_type="openai", model="gpt-4o", timeout=120):
    a = ConversableAgent("a", human_input_mode="NEVER")
    b = ConversableAgent("b", human_input_mode="NEVER")
a.initiate_chat(recipient=b, message="Discuss.", max_turns=10)  # expect: AGL306
