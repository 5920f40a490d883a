import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


class Finder(autogen.AssistantAgent):
    def __init__(self):
        super().__init__("finder", llm_config=config)
        self.found = []
        self.register_function({"keep": self.found.append})

    def find(self, topic):
        user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
        user.initiate_chat(self, message=topic, max_turns=2)
        return self.found
