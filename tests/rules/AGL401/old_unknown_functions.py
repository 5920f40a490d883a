import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

from somewhere import chunks, load, summarise

log = open("claims.log").read()
user.initiate_chat(assistant, message=summarise(log), max_turns=1)
user.initiate_chat(assistant, message=load("claims.log"), max_turns=1)
for part in chunks(log, 4000):
    user.initiate_chat(assistant, message=part, max_turns=1)
user.initiate_chat(assistant, message=f"The log has {len(log)} characters.", max_turns=1)
