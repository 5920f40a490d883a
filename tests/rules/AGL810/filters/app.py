from autogen import ConversableAgent, LLMConfig, config_list_from_json

entries = config_list_from_json("OAI_CONFIG_LIST", filter_dict={"model": {"gpt-4o"}})  # expect: AGL810
config = LLMConfig.from_json(
    path="OAI_CONFIG_LIST",
    filter_dict={"tags": ("big", "fast")},  # expect: AGL810
    timeout=90,
)
