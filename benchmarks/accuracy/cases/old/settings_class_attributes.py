import os

import autogen


class Config:
    MODEL = os.getenv("MODEL", "gpt-4o")
    TIMEOUT = 15  # expect: AGL102
    CONFIG_LIST = [{"model": "gpt-4o", "api_key": os.getenv("OPENAI_API_KEY")}]


class Roomy(Config):
    TIMEOUT = 300


assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": Config.CONFIG_LIST, "timeout": Config.TIMEOUT})
patient = autogen.AssistantAgent("patient", llm_config={"config_list": Roomy.CONFIG_LIST, "timeout": Roomy.TIMEOUT})
