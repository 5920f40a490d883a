from autogen import ConversableAgent, LLMConfig, UserProxyAgent
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import AutoPattern

llm_config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
a = ConversableAgent("a", llm_config=llm_config, human_input_mode="NEVER")
b = ConversableAgent("b", llm_config=llm_config, human_input_mode="NEVER")
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
pattern = AutoPattern(initial_agent=a, agents=[a, b], group_manager_args={"llm_config": llm_config}, user_agent=user)
initiate_group_chat(pattern=pattern, messages="Begin.", max_rounds=8)
