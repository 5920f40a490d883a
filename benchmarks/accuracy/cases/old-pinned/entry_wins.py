"""The entry wins over the top level."""
import os

import autogen

key = os.environ["OPENAI_API_KEY"]
good = {"config_list": [{"model": "gpt-4", "api_key": key, "timeout": 120}], "temperature": 0}  # silent: AGL101
unlimited = {
    "config_list": [
        {
            "model": "gpt-4",
            "api_key": key,
            "timeout": None,  # expect: AGL103
        }
    ],
    "timeout": 60,  # silent: AGL102
}
float_timeout = {"config_list": [{"model": "gpt-4", "api_key": key}], "timeout": 45.5}  # silent: AGL101
at_the_floor = {"config_list": [{"model": "gpt-4", "api_key": key}], "timeout": 30}
below_the_floor = {"config_list": [{"model": "gpt-4", "api_key": key}], "timeout": 29}  # expect: AGL102

team = [autogen.AssistantAgent(f"a{i}", llm_config=c) for i, c in enumerate((good, unlimited, float_timeout, at_the_floor, below_the_floor))]
