"""A class of the project keeps a function of its own in the configuration; an AssistantAgent sends it to the API."""

from autogen import AssistantAgent


def ask(prompt: str) -> str:
    return prompt


class Expert(AssistantAgent):
    def consult(self, question: str) -> str:
        return self.llm_config["function"](question)


expert = Expert("expert", llm_config={"function": ask})
plain = AssistantAgent("plain", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 120, "function": ask})  # expect: AGL802
