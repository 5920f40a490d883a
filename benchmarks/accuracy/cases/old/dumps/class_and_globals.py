from pathlib import Path

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
MAX_CHARS = 12_000


class Reviewer:
    def __init__(self, path):
        self.text = Path(path).read_text()
        self.agent = autogen.AssistantAgent("agent", llm_config=cfg)
        self.user = autogen.UserProxyAgent("user", code_execution_config=False)

    def review(self):
        self.user.initiate_chat(self.agent, message="Review:\n" + self.text)  # expect: AGL401

    def review_start(self):
        self.user.initiate_chat(self.agent, message="Review:\n" + self.text[:MAX_CHARS])  # silent: AGL401

    def review_size(self):
        self.user.initiate_chat(self.agent, message=f"The text has {len(self.text)} characters.")  # silent: AGL401


Reviewer("src/big_module.py").review()
