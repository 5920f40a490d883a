from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import DefaultPattern

cfg = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)  # silent: AGL101
triage = ConversableAgent(name="triage", llm_config=cfg, system_message="You route.")
pattern = DefaultPattern(initial_agent=triage, agents=[triage])

initiate_group_chat(
    pattern=pattern,
    messages="Route these:\n" + open("tickets.csv").read(),  # expect: AGL401
    max_rounds=8,
)
initiate_group_chat(pattern=pattern, messages=open("tickets.csv").read()[:3000], max_rounds=8)  # silent: AGL401
