"""A script at a console: asking there is right."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
helper = autogen.AssistantAgent("helper", llm_config=cfg)
me = autogen.UserProxyAgent("me", code_execution_config=False)  # silent: AGL317
me.initiate_chat(helper, message="Help me.")
