"""Other model libraries beside autogen, with keys that are right there."""
import litellm
import openai
from langchain.chat_models import ChatOpenAI

import autogen

openai.api_base = "https://llm.example.org/v1"
llm = ChatOpenAI(model="gpt-4", request_timeout=5, openai_api_base="https://llm.example.org/v1")  # silent: AGL801
answer = litellm.completion(model="gpt-4", messages=[], api_base="https://llm.example.org", request_timeout=9)  # silent: AGL801
params = {"model": "gpt-4", "api_base": "https://llm.example.org", "request_timeout": 9}  # silent: AGL801
raw = openai.OpenAI(timeout=4).chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": open("a.txt").read()[:900]}])
litellm.completion(**params)

for _ in range(1000):  # silent: AGL305
    pass
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 60}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
