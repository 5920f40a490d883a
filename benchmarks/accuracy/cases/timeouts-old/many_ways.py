"""One configuration after the other, each written in another way."""

import copy
import json
import os
from collections import ChainMap
from functools import lru_cache, partial

from autogen import AssistantAgent, ConversableAgent, OpenAIWrapper, config_list_from_json, config_list_from_models

KEY = os.environ["OPENAI_API_KEY"]
ENTRY = {"model": "gpt-4o", "api_key": KEY}
SECONDS = 9  # expect: AGL102
LIMITS = {"timeout": SECONDS, "temperature": 0}
QUIET = {"human_input_mode": "NEVER", "code_execution_config": False, "max_consecutive_auto_reply": 2}

plain = AssistantAgent("plain", llm_config={"config_list": [ENTRY]})  # expect: AGL101
keyword = AssistantAgent("keyword", llm_config=dict(config_list=[ENTRY], cache_seed=None))  # expect: AGL101
merged = AssistantAgent("merged", llm_config={"config_list": [ENTRY]} | {"timeout": 240})  # silent: AGL101
unpacked = AssistantAgent("unpacked", llm_config={**LIMITS, "config_list": [ENTRY], "timeout": 200})  # silent: AGL101, AGL102
by_entry = AssistantAgent("by_entry", llm_config={"config_list": [ENTRY | {"timeout": 100}]})  # silent: AGL101
half = AssistantAgent("half", llm_config={"config_list": [{**ENTRY, "timeout": 100}, {**ENTRY, "model": "gpt-4o-mini"}]})  # silent: AGL101

later = {"config_list": [ENTRY], "temperature": 0.2}
later["timeout"] = 5  # expect: AGL102
later_agent = ConversableAgent("later", llm_config=later, **QUIET)

deep = copy.deepcopy(later)
deep.update(timeout=150)
deep_agent = ConversableAgent("deep", llm_config=deep, **QUIET)  # silent: AGL101, AGL102

text = json.loads('{"timeout": 60}')
from_text = ConversableAgent("from_text", llm_config={"config_list": [ENTRY], **text}, **QUIET)  # silent: AGL101

chained = ConversableAgent("chained", llm_config=dict(ChainMap({"timeout": 90}, {"config_list": [ENTRY]})), **QUIET)  # silent: AGL101
wrapper = OpenAIWrapper(config_list=[ENTRY], timeout=3)  # expect: AGL102
bare_wrapper = OpenAIWrapper(**ENTRY)  # expect: AGL101
slow_wrapper = OpenAIWrapper(**{**ENTRY, "timeout": 400})  # expect: AGL201
wrong_type = OpenAIWrapper(**ENTRY, timeout="60")  # expect: AGL103
zero = OpenAIWrapper(**ENTRY, timeout=0)  # expect: AGL103
negative = OpenAIWrapper(**ENTRY, timeout=-1)  # expect: AGL103
env_timeout = OpenAIWrapper(**ENTRY, timeout=int(os.getenv("LLM_TIMEOUT", "120")))  # silent: AGL101, AGL102
env_low = OpenAIWrapper(**ENTRY, timeout=float(os.environ.get("LLM_TIMEOUT", 4)))  # expect: AGL102


@lru_cache(maxsize=1)
def config() -> dict:
    return {"config_list": config_list_from_models(["gpt-4o", "gpt-4o-mini"]), "seed": 1}  # expect: AGL101


class Factory:
    base = {"temperature": 0}

    def __init__(self, timeout: int | None = None):
        self.config = {**self.base, "config_list": config_list_from_json("CONFIGS")}  # silent: AGL101
        if timeout is not None:
            self.config["timeout"] = timeout

    def agent(self, name: str) -> AssistantAgent:
        return AssistantAgent(name, llm_config=self.config)


class Impatient:
    def __init__(self):
        self.config = {"config_list": [ENTRY]}
        self.config |= LIMITS

    def agent(self) -> AssistantAgent:
        return AssistantAgent("impatient", llm_config=self.config)


make = partial(ConversableAgent, llm_config=config(), human_input_mode="NEVER")
first, second = make("first"), make("second")
factory = Factory(timeout=120)
agents = [factory.agent(name) for name in ("a", "b")]
no_model = ConversableAgent("no_model", llm_config=False, **QUIET)  # silent: AGL101
given = ConversableAgent("given", llm_config=json.load(open("llm.json")), **QUIET)  # silent: AGL101
impatient = Impatient().agent()
