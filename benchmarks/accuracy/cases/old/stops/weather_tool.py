from typing import Annotated

from autogen import AssistantAgent, UserProxyAgent, register_function

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": "none"}], "timeout": 60}

assistant = AssistantAgent(
    name="weather",
    system_message="You tell the weather with your tool. Reply TERMINATE when the task is done.",
    llm_config=llm_config,
)
user_proxy = UserProxyAgent(
    name="user",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=10,
    is_termination_msg=lambda x: x.get("content", "") and x.get("content", "").rstrip().endswith("TERMINATE"),  # silent: AGL308
    code_execution_config=False,
)
strict_proxy = UserProxyAgent(
    name="strict",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=10,
    is_termination_msg=lambda x: x.get("content", "").rstrip().endswith("TERMINATE"),  # expect: AGL308
    code_execution_config=False,
)


def weather(city: Annotated[str, "name of the city"]) -> str:
    return f"It rains in {city}."


register_function(weather, caller=assistant, executor=user_proxy, description="The weather in a city")
register_function(weather, caller=assistant, executor=strict_proxy, description="The weather in a city")
user_proxy.initiate_chat(assistant, message="What is the weather in Rome?")
strict_proxy.initiate_chat(assistant, message="What is the weather in Rome?")
