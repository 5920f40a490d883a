"""A method of the same name on something else."""
import autogen


class Telephone:
    def initiate_chat(self, number, greeting="Hello", max_round=None):
        return number, greeting, max_round


phone = Telephone()
phone.initiate_chat(110, "Help!")  # silent: AGL337
phone.initiate_chat(110, "Help!", max_round=9)  # silent: AGL316
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
bot = autogen.AssistantAgent("bot", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)
user.initiate_chat(bot, True, False, message="Hello")  # silent: AGL337
user.initiate_chat(recipient=bot, message="Hello")  # silent: AGL337
