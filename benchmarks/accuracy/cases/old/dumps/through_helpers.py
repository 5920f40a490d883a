import requests

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
helper = autogen.AssistantAgent("helper", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def fetch_page(url: str) -> str:
    response = requests.get(url, timeout=10)  # silent: AGL501
    response.raise_for_status()
    return response.text


def truncate(text: str, max_chars: int = 8000) -> str:
    return text[:max_chars]


page = fetch_page("https://example.org/terms")
user.initiate_chat(helper, message="Explain this page: " + page)  # expect: AGL401
user.initiate_chat(helper, message="Explain this page: " + truncate(page))  # silent: AGL401
