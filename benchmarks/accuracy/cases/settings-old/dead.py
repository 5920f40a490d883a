import os
import autogen
from autogen import AssistantAgent, ConversableAgent, UserProxyAgent, GroupChat, GroupChatManager
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent
from autogen.agentchat.contrib.teachable_agent import TeachableAgent
from dataclasses import dataclass, asdict


@dataclass
class LLM:
    model: str = "gpt-4"
    request_timeout: int = 600  # expect: AGL801
    temperature: float = 0.0


BASE = {"seed": 42, "temperature": 0, "request_timeout": 300}  # expect: AGL801


class Builder:
    defaults = dict(retry_wait_time=60, max_retry_period=300)  # expect: AGL801

    def __init__(self, key):
        self.config_list = [
            {"model": "gpt-4", "api_key": key, "api_base": "https://x.openai.azure.com", "api_type": "azure", "api_version": "v"},  # expect: AGL801
        ]
        self.cfg = {"config_list": self.config_list}  # expect: AGL101
        self.cfg.update(self.defaults)
        self.cfg["use_cache"] = True  # expect: AGL801

    def make(self, name):
        return AssistantAgent(name, llm_config=self.cfg)


config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
llm_config = {**BASE, "config_list": config_list}
a = AssistantAgent(name="a", llm_config=llm_config)
b = Builder(os.environ["K"]).make("b")
cfg_c = {}
cfg_c["config_list"] = config_list
cfg_c["request_timeout"] = 120  # expect: AGL801
c = ConversableAgent("c", llm_config=cfg_c)
manager = GroupChatManager(groupchat=GroupChat(agents=[a, b, c], messages=[], max_round=5), llm_config=dict(config_list=config_list, request_timeout=10))  # expect: AGL801
d = AssistantAgent("d", llm_config=asdict(LLM()))
for cfg in [{"config_list": config_list, "engine": "gpt-4"}]:  # expect: AGL101, AGL801
    e = AssistantAgent("e", llm_config=cfg)
client = autogen.OpenAIWrapper(config_list=[{"model": "gpt-4", "api_key": "x"}], timeout=100)
client.create(messages=[{"role": "user", "content": "hi"}], model="gpt-4", request_timeout=60)
rag = RetrieveUserProxyAgent(
    name="rag", human_input_mode="NEVER", retrieve_config={"task": "qa", "docs_path": "d", "model": "gpt-4", "request_timeout": 3}, code_execution_config=False)
params = {"request_timeout": 60, "api_base": "x"}
print(params)
autogen.oai.ChatCompletion.request_timeout = 5
autogen.ChatCompletion.start_logging()
