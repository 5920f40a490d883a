"""One helper, several users: one finding in the helper."""
import os

import autogen


def get_config():
    return {"config_list": [{"model": "gpt-4o", "api_key": os.getenv("OPENAI_API_KEY")}]}  # expect: AGL101


def build():
    analyst = autogen.AssistantAgent("analyst", llm_config=get_config())
    auditor = autogen.AssistantAgent("auditor", llm_config=get_config())
    llm_config = get_config()
    lawyer = autogen.AssistantAgent("lawyer", llm_config=llm_config)
    return [analyst, auditor, lawyer]


if __name__ == "__main__":
    agents = build()
    user = autogen.UserProxyAgent("user", code_execution_config=False)
    user.initiate_chat(agents[0], message="Start.")  # silent: AGL306
