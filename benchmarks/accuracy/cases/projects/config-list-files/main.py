"""Four lists, four answers."""
import autogen

patient = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "temperature": 0}
plain = {"config_list": autogen.config_list_from_json("config_list_plain.json")}  # expect: AGL101
hasty = {"config_list": autogen.config_list_from_json(env_or_file="config_list_hasty.json", file_location=".")}
filtered = {
    "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST", filter_dict={"model": ["gpt-4o"]}),
}

agents = [
    autogen.AssistantAgent("patient", llm_config=patient),
    autogen.AssistantAgent("plain", llm_config=plain),
    autogen.AssistantAgent("hasty", llm_config=hasty),
    autogen.AssistantAgent("filtered", llm_config=filtered),
]
