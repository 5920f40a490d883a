import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")

never = {"config_list": config_list, "timeout": None}  # expect: AGL103
zero = {"config_list": config_list, "timeout": 0}  # expect: AGL103
negative = {
    "config_list": config_list,
    "timeout": -1,  # expect: AGL103
}
text = {"config_list": config_list, "timeout": "60"}  # expect: AGL103

agents = [
    autogen.AssistantAgent("never", llm_config=never),
    autogen.AssistantAgent("zero", llm_config=zero),
    autogen.AssistantAgent("negative", llm_config=negative),
    autogen.AssistantAgent("text", llm_config=text),
]
