import os

import autogen

entries = [
    {"model": "llama3", "base_url": "http://localhost:11434/v1", "api_key": "ollama"},
    {"model": "llama3", "base_url": "http://localhost:11434", "api_type": "ollama"},
    {"model": "llama3", "client_host": "http://localhost:11434", "api_type": "ollama"},
    {"model": "m", "base_url": "http://localhost:4000", "api_key": "x"},
    {"model": "m", "base_url": "http://localhost:8080/api", "api_key": "x"},
    {"model": "m", "base_url": "https://my-resource.openai.azure.com", "api_type": "azure", "api_key": os.environ["K"]},
    {"model": "deepseek-chat", "base_url": "https://api.deepseek.com", "api_key": os.environ["K"]},
    {"model": "m", "base_url": "http://llm.example.com/v1", "api_key": "EMPTY"},
    {"model": "m", "base_url": "http://10.0.0.8:8080/v1", "api_key": os.environ["K"]},
    {"model": "m", "base_url": "http://gateway.internal/v1", "api_key": os.environ["K"]},
    {"model": "m", "base_url": os.environ["BASE_URL"], "api_key": os.environ["K"]},
    {"model": "m", "base_url": "http://localhost:8000/custom/path", "api_key": "x"},
    {"model": "m", "base_url": "https://models.example.com:8000", "api_key": os.environ["K"]},
    {"model": "m", "base_url": "http://localhost:11434", "model_client_cls": "OwnClient"},
]
a = autogen.AssistantAgent("a", llm_config={"config_list": entries, "timeout": 120})
