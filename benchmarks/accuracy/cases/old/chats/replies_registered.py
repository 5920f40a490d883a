"""Registered reply functions end the chat in their own way; the modes still bound it."""
import autogen


def stop_after_three(recipient, messages=None, sender=None, config=None):
    if len(messages) > 3:
        return True, None
    return False, None


cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
bot = autogen.ConversableAgent("bot", llm_config=cfg, human_input_mode="NEVER", max_consecutive_auto_reply=10)
bot.register_reply([autogen.Agent, None], reply_func=stop_after_three, position=0)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
user.initiate_chat(bot, message="Count to three.")  # silent: AGL306
