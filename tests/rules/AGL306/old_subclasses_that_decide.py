import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


class Kept(autogen.UserProxyAgent):
    def __init__(self, name, **settings):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False, **settings)


class Own(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)

    def generate_reply(self, messages=None, sender=None, **kwargs):
        return None


class Few(autogen.ConversableAgent):
    MAX_CONSECUTIVE_AUTO_REPLY = 4


class Asks(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)
        self.human_input_mode = "ALWAYS"


class Counts(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)
        self.register_reply([autogen.Agent, None], Counts.count)

    def count(self, messages, sender, config):
        return len(messages) > 9, None


lawyer = autogen.AssistantAgent("lawyer", system_message="You know the law.", llm_config=config)
Kept("kept", max_consecutive_auto_reply=5).initiate_chat(lawyer, message="May I park here?")
Own("own").initiate_chat(lawyer, message="May I park here?")
Few("few", llm_config=config, human_input_mode="NEVER").initiate_chat(lawyer, message="May I park here?")
Asks("asks").initiate_chat(lawyer, message="May I park here?")
Counts("counts").initiate_chat(lawyer, message="May I park here?")
