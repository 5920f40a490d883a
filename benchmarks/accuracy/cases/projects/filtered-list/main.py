from autogen import AssistantAgent, UserProxyAgent

import models

planner = AssistantAgent("planner", llm_config=models.big_config)
coder = AssistantAgent("Senior Coder", llm_config=models.small_config)  # expect: AGL607
user = UserProxyAgent("user-proxy", human_input_mode="ALWAYS", code_execution_config=False)  # silent: AGL607
