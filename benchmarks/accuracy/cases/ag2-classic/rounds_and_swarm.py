from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import a_initiate_group_chat
from autogen.agentchat.contrib.swarm_agent import initiate_swarm_chat
from autogen.agentchat.group.patterns import RoundRobinPattern

cfg = LLMConfig({"api_type": "openai", "model": "gpt-4o", "request_timeout": 30})  # expect: AGL801
good = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=100)  # silent: AGL101
one = ConversableAgent(name="one", llm_config=cfg, system_message="One.")
two = ConversableAgent(name="two", llm_config=good, system_message="Two.")
pattern = RoundRobinPattern(initial_agent=one, agents=[one, two])

initiate_swarm_chat(initial_agent=one, messages="Begin.", agents=[one, two], max_rounds=100)  # expect: AGL305
initiate_swarm_chat(initial_agent=one, messages="Begin.", agents=[one, two], max_rounds=40)  # silent: AGL305


async def main():
    await a_initiate_group_chat(pattern=pattern, messages="Begin.", max_rounds=51)  # expect: AGL305
