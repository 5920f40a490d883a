import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


class Brief(autogen.UserProxyAgent):
    """Takes the limit and forgets it."""

    def __init__(self, name, **settings):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)
        self.settings = settings


lawyer = autogen.AssistantAgent("lawyer", system_message="You know the law.", llm_config=config)
brief = Brief("brief", max_consecutive_auto_reply=5)
brief.initiate_chat(lawyer, message="May I park here?")  # expect: AGL306 warning
