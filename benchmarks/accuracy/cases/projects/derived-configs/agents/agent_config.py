"""Base configuration with the limit; everything else derives from it."""
import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")

base_config = {
    "cache_seed": 42,
    "temperature": 0,
    "config_list": config_list,
    "timeout": 120,  # silent: AGL102
}

sql_config = {**base_config, "functions": [{"name": "run_sql", "description": "run", "parameters": {"type": "object", "properties": {}}}]}  # expect: AGL503
mail_config = {**base_config, "functions": [{"name": "send_mail", "description": "mail", "parameters": {"type": "object", "properties": {}}}]}  # expect: AGL503
chart_config = {**base_config, "temperature": 0.2}
quick_config = {**base_config, "timeout": 7}  # expect: AGL102
