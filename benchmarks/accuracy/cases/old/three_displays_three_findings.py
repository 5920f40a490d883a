import os

import autogen

config_list = [{"model": "gpt-4", "api_key": os.environ.get("OPENAI_API_KEY")}]

reader = autogen.AssistantAgent(
    name="reader",
    llm_config={"config_list": config_list},  # expect: AGL101
)
writer = autogen.AssistantAgent(
    name="writer",
    llm_config={"config_list": config_list, "temperature": 0.7},  # expect: AGL101
)
judge = autogen.AssistantAgent(
    name="judge",
    llm_config={"config_list": config_list, "timeout": 120},  # silent: AGL101
)
proxy = autogen.UserProxyAgent(name="proxy", human_input_mode="ALWAYS", code_execution_config=False)
chat = autogen.GroupChat(agents=[proxy, reader, writer, judge], messages=[], max_round=12)  # silent: AGL305
manager = autogen.GroupChatManager(groupchat=chat, llm_config=False)
proxy.initiate_chat(manager, message="Which of the two offers is better?")
