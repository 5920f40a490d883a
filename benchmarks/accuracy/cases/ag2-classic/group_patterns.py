from autogen import ConversableAgent, LLMConfig, UserProxyAgent
from autogen.agentchat import initiate_group_chat, run_group_chat
from autogen.agentchat.group.patterns import AutoPattern, RoundRobinPattern

cfg = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
triage = ConversableAgent(name="triage", llm_config=cfg, system_message="You route.")
tech = ConversableAgent(name="tech", llm_config=cfg, system_message="You repair.")
user = UserProxyAgent(name="user", human_input_mode="ALWAYS", code_execution_config=False)

auto = AutoPattern(initial_agent=triage, agents=[triage, tech], user_agent=user, group_manager_args={"llm_config": cfg})
ring = RoundRobinPattern(initial_agent=triage, agents=[triage, tech])

initiate_group_chat(pattern=auto, messages="My phone is broken.", max_rounds=20)
initiate_group_chat(pattern=ring, messages="My phone is broken.")
initiate_group_chat(
    pattern=ring,
    messages="My phone is broken.",
    max_rounds=200,  # expect: AGL305
)
run_group_chat(pattern=auto, messages="My phone is broken.", max_rounds=1000)  # expect: AGL305
