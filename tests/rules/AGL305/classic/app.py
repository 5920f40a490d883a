from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import AutoPattern

config = LLMConfig(api_type="openai", model="gpt-4o", timeout=120)
writer = ConversableAgent("writer", llm_config=config)
pattern = AutoPattern(initial_agent=writer, agents=[writer], group_manager_args={"llm_config": config})
initiate_group_chat(pattern=pattern, messages="Write.", max_rounds=1000)  # expect: AGL305 error
