from autogen.agentchat.contrib.agent_builder import AgentBuilder

builder = AgentBuilder(config_file_or_env="OAI_CONFIG_LIST", builder_model="gpt-4", agent_model="gpt-4")
agent_list, agent_configs = builder.build(
    building_task="Find recent papers on concrete fatigue and summarise them.",
    default_llm_config={"temperature": 0},  # expect: AGL101
    coding=True,
)
more, _ = builder.build(
    building_task="Compare three offers for roof repair.",
    default_llm_config={"temperature": 0, "timeout": 180},
)
