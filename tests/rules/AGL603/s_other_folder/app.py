import autogen

config_list = autogen.config_list_from_json(
    "OAI_CONFIG_LIST", file_location="/etc/autogen", filter_dict={"model": ["gpt-4"]}
)
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
