import os

import autogen


class ClaimsCrew:
    def __init__(self, model: str = "gpt-4o"):
        self.llm_config = {  # expect: AGL101
            "config_list": [{"model": model, "api_key": os.environ["OPENAI_API_KEY"]}],
            "temperature": 0,
        }
        self.agents = []

    def build_reader(self):
        reader = autogen.AssistantAgent(name="reader", llm_config=self.llm_config)
        self.agents.append(reader)
        return reader

    def build_writer(self):
        writer = autogen.AssistantAgent(name="writer", llm_config=self.llm_config)
        self.agents.append(writer)
        return writer


class PatientCrew:
    def __init__(self):
        self._configure()
        self.reader = autogen.AssistantAgent(name="reader", llm_config=self.llm_config)

    def _configure(self):
        self.llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 240}
