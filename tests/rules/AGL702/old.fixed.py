import os

import autogen

local = [{"model": "llama3", "base_url": "http://localhost:11434/v1", "api_key": "ollama"}]  # expect: AGL702
studio = [{"model": "phi", "base_url": "http://127.0.0.1:1234/v1", "api_key": "lm-studio"}]  # expect: AGL702
served = [{"model": "mistral", "base_url": "http://gpu-box:8000/v1", "api_key": "EMPTY"}]  # expect: AGL702
hosted = [{"model": "llama", "base_url": "https://api.groq.com/openai/v1", "api_key": os.environ["KEY"]}]  # expect: AGL702
whole = [{"model": "m", "base_url": "https://llm.example.com/v1", "api_key": "x"}]  # expect: AGL702
clear = [{"model": "m", "base_url": "http://llm.example.com/v1", "api_key": os.environ["KEY"]}]  # expect: AGL702
native = [{"model": "llama3", "base_url": "http://localhost:11434/v1", "api_key": "ollama"}]  # expect: AGL702
for number, configs in enumerate((local, studio, served, hosted, whole, clear, native)):
    pass
a = autogen.AssistantAgent("a", llm_config={"config_list": local, "timeout": 120})
b = autogen.AssistantAgent("b", llm_config={"config_list": studio, "timeout": 120})
c = autogen.AssistantAgent("c", llm_config={"config_list": served, "timeout": 120})
d = autogen.AssistantAgent("d", llm_config={"config_list": hosted, "timeout": 120})
e = autogen.AssistantAgent("e", llm_config={"config_list": whole, "timeout": 120})
f = autogen.AssistantAgent("f", llm_config={"config_list": clear, "timeout": 120})
g = autogen.AssistantAgent("g", llm_config={"config_list": native, "timeout": 120})
h = autogen.AssistantAgent("h", llm_config={"config_list": native, "timeout": 60})


def served(port: int) -> dict:
    return {"model": "mistral", "base_url": f"http://localhost:{port}", "api_key": "EMPTY"}  # expect: AGL702


i = autogen.AssistantAgent("i", llm_config={"config_list": [served(8000)], "timeout": 60})
whole_prefix = [{"model": "llama", "base_url": "https://api.groq.com/openai/v1", "api_key": os.environ["KEY"]}]  # expect: AGL702
j = autogen.AssistantAgent("j", llm_config={"config_list": whole_prefix, "timeout": 60})
