import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

log = open("claims.log").read()
print(log)
open("copy.log", "w").write(log)
user.initiate_chat(assistant, message="Sum up.", max_turns=1, log_file=log)
