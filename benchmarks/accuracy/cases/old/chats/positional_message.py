import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
bot = autogen.AssistantAgent("bot", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)
question = "What changed in the terms of March?"

user.initiate_chat(bot, "What is the deductible?")  # expect: AGL337
user.initiate_chat(bot, question)  # expect: AGL337
user.initiate_chat(bot, False, message=question)  # silent: AGL306
user.initiate_chat(bot, message="What is the deductible?", clear_history=False)  # silent: AGL306
