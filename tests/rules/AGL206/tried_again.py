import time

import autogen
from tenacity import retry, stop_after_attempt

config = {"config_list": [{"model": "gpt-4o", "max_retries": 0}], "timeout": 120}
other = {"config_list": [{"model": "gpt-4o-mini", "max_retries": 0}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
reader = autogen.AssistantAgent("reader", llm_config=other)


@retry(stop=stop_after_attempt(3))
def discuss():
    return writer.initiate_chat(critic, message="Begin", max_turns=3)


def read():
    for attempt in range(3):
        try:
            return writer.initiate_chat(reader, message="Begin", max_turns=3)
        except Exception:
            time.sleep(2**attempt)
    return None
