import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

with open("transcript.txt") as fh:
    transcript = fh.read()
user.initiate_chat(agent, message={"role": "user", "content": transcript})  # expect: AGL401
user.initiate_chat(agent, message={"role": "user", "content": transcript[-3000:]})  # silent: AGL401
