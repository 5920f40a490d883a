"""The same words in dicts that never become a model configuration."""
import autogen

slack_options = {"request_timeout": 20, "api_base": "https://hooks.example.org"}
es_client_args = dict(request_timeout=5, max_retries=3)


def notify(text, options=slack_options):
    return {"text": text, "timeout": options["request_timeout"], **es_client_args}


llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 60}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
notify("started")
