import os

import autogen

llm_config = {
    "request_timeout": 600,  # expect: AGL801
    "config_list": [{"model": "gpt-4", "api_key": os.environ["OPENAI_API_KEY"]}],
    "temperature": 0,
}
local_config = {  # expect: AGL101
    "config_list": [
        {
            "model": "vicuna",
            "api_base": "http://localhost:8000/v1",  # expect: AGL801
            "api_key": "NULL",
        },
    ],
}

assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
local = autogen.AssistantAgent("local", llm_config=local_config)
