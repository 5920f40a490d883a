import autogen
from company_settings import LLM_TIMEOUT, load_llm_config, settings

agent_a = autogen.AssistantAgent("a", llm_config=load_llm_config())  # silent: AGL101
agent_b = autogen.AssistantAgent("b", llm_config=settings.llm_config)  # silent: AGL101
agent_c = autogen.AssistantAgent("c", llm_config={"config_list": settings.config_list, "timeout": LLM_TIMEOUT})
agent_d = autogen.AssistantAgent("d", **settings.agent_kwargs)
chat = autogen.GroupChat([agent_a, agent_b, agent_c, agent_d], [], max_round=settings.max_round)
