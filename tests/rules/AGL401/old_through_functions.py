import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

import json


def load(path: str) -> str:
    with open(path) as stream:
        return stream.read()


def prompt_for(path: str) -> str:
    content = load(path)
    return "Claims:\n" + content.strip()


class Desk:
    def __init__(self, path: str) -> None:
        self.rows = json.load(open(path))

    def ask(self) -> None:
        user.send(json.dumps(self.rows, indent=2), assistant)  # expect: AGL401


user.initiate_chat(assistant, message=prompt_for("claims.txt"), max_turns=1)  # expect: AGL401
Desk("claims.json").ask()
