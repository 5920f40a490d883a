import os
from autogen import ConversableAgent, LLMConfig, UserProxyAgent
from autogen.agentchat import initiate_group_chat, run_group_chat
from autogen.agentchat.group.patterns import AutoPattern, RoundRobinPattern
from autogen.agentchat.group import ContextVariables, ReplyResult
from autogen.coding import LocalCommandLineCodeExecutor

cfg = LLMConfig(api_type="openai", model="gpt-4o", api_key=os.environ["K"], request_timeout=3)  # expect: AGL801
cfg2 = LLMConfig(config_list={"api_type": "openai", "model": "o3-mini", "temperature": 0.2}, timeout=100)  # expect: AGL806
cfg3 = LLMConfig(api_type="anthropic", model="claude-3-5", api_key="none", temperatur=0.2)  # expect: AGL104, AGL802
cfg4 = LLMConfig(api_type="open_ai", model="gpt-4o")  # expect: AGL101, AGL810
a = ConversableAgent("a", llm_config=cfg2, human_input_mode="never")  # expect: AGL807
b = ConversableAgent("b b", llm_config=cfg2)  # expect: AGL607
p = AutoPattern(initial_agent=a, agents=[a, b], group_manager_args={"llm_config": cfg2}, max_round=5)  # expect: AGL802
r, ctx, last = initiate_group_chat(pattern=RoundRobinPattern(initial_agent=a, agents=[a, b]), messages="x", max_round=5)  # expect: AGL802
with cfg2:
    d = ConversableAgent(name="d", system_mesage="x")  # expect: AGL802
