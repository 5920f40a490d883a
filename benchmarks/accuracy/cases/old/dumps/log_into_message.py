import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
helper = autogen.AssistantAgent("helper", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(helper, message=open("claims.log").read())  # expect: AGL401
user.initiate_chat(helper, message="\n".join(open("claims.log").read().splitlines()[-200:]))  # silent: AGL306
user.initiate_chat(helper, message=open("claims.log").read()[:20_000])  # silent: AGL401
user.initiate_chat(helper, message=open("claims.log").read(5000))  # silent: AGL401
