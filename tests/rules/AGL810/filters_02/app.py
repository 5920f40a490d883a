from autogen import config_list_from_json

entries = config_list_from_json("OAI_CONFIG_LIST", filter_dict={"model": {"gpt-4o"}})
