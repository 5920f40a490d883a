from autogen.agentchat.contrib.agent_builder import AgentBuilder
builder = AgentBuilder(config_file_or_env="OAI_CONFIG_LIST", builder_model="gpt-4o", agent_model="gpt-4o")
agents, cfg = builder.build("Do it", {"temperature": 0}, coding=False)  # expect: AGL101
agents2, cfg2 = builder.build("Do it", default_llm_config={"temperature": 0, "timeout": 90}, coding=False)
