import os


def get_config(temperature=0.0):
    llm_config = {  # expect: AGL101
        "config_list": [{"model": os.getenv("MODEL", "gpt-4o"), "api_key": os.getenv("OPENAI_API_KEY")}],
        "temperature": temperature,
    }
    return llm_config
