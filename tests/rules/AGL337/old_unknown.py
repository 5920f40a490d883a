import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

from somewhere import agent, task


def work(other, text, *rest) -> None:
    user.initiate_chat(writer, task)
    user.initiate_chat(other, text)
    user.initiate_chat(writer, *rest)
    agent.initiate_chat("Write.", "now")
