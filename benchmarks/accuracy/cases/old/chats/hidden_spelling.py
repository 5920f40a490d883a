"""Near misses of max_turns vanish in **kwargs."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="TERMINATE", code_execution_config=False)
bot = autogen.AssistantAgent("bot", llm_config=cfg)
options = {"summary_method": "last_msg", "max_turns": 4}

user.initiate_chat(bot, message="Hello", max_rounds=3)  # expect: AGL316
user.initiate_chat(bot, message="Hello", **options)  # silent: AGL316
user.initiate_chat(bot, message="Hello", carryover=["one", "two"], max_turns=2)  # silent: AGL316
