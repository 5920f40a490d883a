from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import RoundRobinPattern

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
a = ConversableAgent("a", llm_config=llm_config, human_input_mode="NEVER")
b = ConversableAgent("b", llm_config=llm_config, human_input_mode="NEVER")
pattern = RoundRobinPattern(
    initial_agent=a,
    agents=[a, b],
    group_manager_args={
        "llm_config": llm_config,
        "is_termination_msg": lambda message: "DONE" in (message["content"] or ""),
    },
)
initiate_group_chat(pattern=pattern, messages="Begin.", max_rounds=8)
