"""The subclass takes the limit and forgets it."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


class Robot(autogen.UserProxyAgent):
    def __init__(self, name, **kwargs):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)
        self.options = kwargs


class Clerk(autogen.UserProxyAgent):
    def __init__(self, name, **kwargs):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False, **kwargs)


lawyer = autogen.AssistantAgent("lawyer", system_message="You answer questions of tenants.", llm_config=cfg)
Robot("robot", max_consecutive_auto_reply=5).initiate_chat(lawyer, message="May I paint the wall?")  # expect: AGL306
Clerk("clerk", max_consecutive_auto_reply=5).initiate_chat(lawyer, message="May I paint the wall?")  # silent: AGL306
