import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

log = open("claims.log").read()
if len(log) > 20_000:
    log = log[:20_000]
user.initiate_chat(assistant, message=log, max_turns=1)
