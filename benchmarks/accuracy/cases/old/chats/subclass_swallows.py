"""Agents subclassed in the project."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


class QuietUser(autogen.UserProxyAgent):
    def __init__(self, name, **kwargs):
        super().__init__(name, human_input_mode="NEVER", max_consecutive_auto_reply=5, code_execution_config=False, **kwargs)  # silent: AGL305


class Expert(autogen.AssistantAgent):
    def __init__(self, name, topic):
        super().__init__(name, system_message=f"You know all about {topic}.", llm_config=cfg)


class Hasty(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(
            name,
            llm_config={"config_list": cfg["config_list"], "timeout": 4},  # expect: AGL102
        )


user = QuietUser("user")
user.initiate_chat(Expert("lawyer", "tenancy law"), message="Who pays for the boiler?")  # silent: AGL306
user.initiate_chat(Hasty("hasty"), message="Who pays for the boiler?")  # silent: AGL306
