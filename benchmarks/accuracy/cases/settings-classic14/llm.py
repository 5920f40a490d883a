import os
from autogen import ConversableAgent, LLMConfig, AssistantAgent, UserProxyAgent
from autogen.agentchat import initiate_group_chat
import autogen

cfg = LLMConfig(api_type="openai", model="gpt-4o", api_key=os.environ["K"])  # expect: AGL101, AGL803
cfg2 = LLMConfig(config_list=[{"model": "gpt-4o"}], timeout=60)  # expect: AGL803
with LLMConfig({"model": "gpt-4o"}, timeout=60):  # expect: AGL803
    a = ConversableAgent("a")
cfg3 = LLMConfig.from_json(path="OAI_CONFIG_LIST")
cfg4 = LLMConfig({"model": "gpt-4o", "api_type": "openai"}, timeout=60)
current = LLMConfig.current  # expect: AGL803
b = AssistantAgent("b", llm_config=cfg4)
settings = {"model": "gpt-4o"}
cfg5 = LLMConfig(**settings)  # expect: AGL101, AGL803
cfg6 = LLMConfig({"model": "gpt-4o", "timeout": 30}, {"model": "gpt-4o-mini"}, timeout=60, temperature=0.1)
cfg7 = LLMConfig({"model": "gpt-4o"}, timeout=60.5)  # expect: AGL810
cfg8 = LLMConfig({"model": "gpt-4o"}, timeout=60, max_retries=1)  # expect: AGL810
cl = autogen.config_list_from_json("OAI_CONFIG_LIST")  # expect: AGL811
