from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import RoundRobinPattern

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
student = ConversableAgent(
    "student",
    system_message="You ask questions about history.",
    llm_config=llm_config,
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "LESSON OVER" in (m.get("content") or ""),  # silent: AGL308
)
teacher = ConversableAgent(
    "teacher",
    system_message="You teach history.",  # expect: AGL307
    llm_config=llm_config,
    human_input_mode="NEVER",
)
strict = ConversableAgent(
    "strict",
    system_message="You teach history. Say LESSON OVER after three questions.",  # silent: AGL307
    llm_config=llm_config,
    human_input_mode="NEVER",
    is_termination_msg=lambda m: m["content"].endswith("bye"),  # expect: AGL308
)
student.run(recipient=teacher, message="Who was Caesar?").process()
student.run(recipient=strict, message="Who was Caesar?").process()
student.run(recipient=teacher, message="Who was Caesar?", max_turns="2").process()  # expect: AGL338
student.run(recipient=teacher, message="Who was Caesar?", max_turn=2).process()  # expect: AGL316

pattern = RoundRobinPattern(initial_agent=student, agents=[student, teacher])
initiate_group_chat(pattern=pattern, messages="Begin.", max_rounds=400)  # expect: AGL305
