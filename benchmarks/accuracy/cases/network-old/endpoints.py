import os
import autogen
from autogen import AssistantAgent, OpenAIWrapper, UserProxyAgent, GroupChat, GroupChatManager

OLLAMA_HOST = "http://localhost:11434"  # expect: AGL702
BASE = f"{OLLAMA_HOST}"


def local_config(model, port=1234):
    return {"config_list": [{"model": model, "base_url": f"http://localhost:{port}", "api_key": "lm-studio"}], "timeout": 120}  # expect: AGL702


class Settings:
    base_url = "http://0.0.0.0:8000"  # expect: AGL702
    api_key = "NULL"


settings = Settings()
ollama = {"config_list": [{"model": "llama3", "base_url": OLLAMA_HOST, "api_key": "ollama"}], "timeout": 120}
a = AssistantAgent("a", llm_config=ollama)
b = AssistantAgent("b", llm_config=local_config("phi"))
c = AssistantAgent("c", llm_config={"config_list": [dict(model="m", base_url=settings.base_url, api_key=settings.api_key)], "timeout": 120})
d = AssistantAgent("d", llm_config={"model": "gpt", "base_url": "https://api.together.xyz/", "api_key": os.environ["T"], "timeout": 99})  # expect: AGL702
e = AssistantAgent("e", llm_config={"model": "gpt", "base_url": "http://47.12.11.9:9000/v1", "api_key": os.environ["T"], "timeout": 99})  # expect: AGL702
f = AssistantAgent("f", llm_config={"model": "gpt", "base_url": "https://openrouter.ai/api/v1/chat/completions", "api_key": os.environ["T"], "timeout": 99})  # expect: AGL702
w = OpenAIWrapper(base_url="http://127.0.0.1:11434", model="llama3", api_key="x", timeout=60)  # expect: AGL702
g = AssistantAgent("g", llm_config={"model": "gpt", "base_url": "http://localhost:11434/v1/completions", "api_key": "x", "timeout": 99})  # expect: AGL702
h = AssistantAgent("h", llm_config={"model": "gpt", "base_url": os.getenv("BASE", "http://localhost:11434"), "api_key": "x", "timeout": 99})  # expect: AGL702
# silent
s1 = AssistantAgent("s1", llm_config={"model": "gpt", "base_url": "http://localhost:4000", "api_key": "x", "timeout": 99})
s2 = AssistantAgent("s2", llm_config={"model": "gpt", "base_url": "http://host.docker.internal:11434/v1", "api_key": "x", "timeout": 99})
s3 = AssistantAgent("s3", llm_config={"model": "gpt", "base_url": "https://foo.openai.azure.com/", "api_type": "azure", "api_key": os.environ["T"], "api_version": "2024", "timeout": 99})
s4 = AssistantAgent("s4", llm_config={"model": "gpt", "base_url": "http://192.168.1.9:5000/v1", "api_key": os.environ["T"], "timeout": 99})
s5 = AssistantAgent("s5", llm_config={"model": "gpt", "base_url": "https://api.deepseek.com", "api_key": os.environ["T"], "timeout": 99})
s6 = AssistantAgent("s6", llm_config={"model": "gemini", "api_type": "google", "base_url": "http://localhost:8000", "timeout": 99})  # expect: AGL104
s7 = AssistantAgent("s7", llm_config={"model": "gpt", "base_url": "http://localhost:8000/openai/v1", "api_key": "x", "timeout": 99})
s8 = AssistantAgent("s8", llm_config={"model": "gpt", "base_url": "http://llm:8000/v1", "api_key": "x", "timeout": 99})
