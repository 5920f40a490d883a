import autogen

try:
    config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
except FileNotFoundError:
    config_list = [{"model": "gpt-4o", "api_key": "NULL"}]

for entry in config_list:
    entry.setdefault("timeout", 120)

llm_config = {"config_list": config_list}  # silent: AGL101
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
