"""None of these is a key."""

import os

import autogen

config_list = [
    {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]},
    {"model": "gpt-4o", "api_key": "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
    {"model": "gpt-4o", "api_key": "sk-your-openai-api-key-goes-in-this-place-1"},
    {"model": "gpt-4o", "api_key": "sk-1111111111111111111111111111111111111111"},
    {"model": "gpt-4o", "api_key": "sk-1234567890abcdef1234567890abcdef12345678"},
    {"model": "gpt-4o", "api_key": "YOUR_OPENAI_API_KEY"},
    {"model": "gpt-4o", "api_key": "<your key>"},
    {"model": "local", "api_key": "not-needed"},
    {"model": "local", "api_key": "NULL"},
    {"model": "local", "api_key": "ollama"},
    {"model": "local", "api_key": "EMPTY"},
    {"model": "gpt-4o", "api_key": ""},
    {"model": "gpt-4o", "api_key": "${OPENAI_API_KEY}"},
    {"model": "gpt-4o", "api_key": "sk-..."},
]
os.environ["OPENAI_API_KEY"] = "OPENAI_API_KEY"
os.environ["AZURE_OPENAI_API_KEY"] = "0" * 32
key_file = "secrets/openai_api_key.txt"
api_key_name = "AZURE_OPENAI_API_KEY_FOR_THE_CLAIMS_TEAM"
task = "risk-assessment-of-claims-2024-with-a-long-name"
digest = "3f9a1c7e5b2d8046af13ce97d05b6821"
user_key = "claims/2024/archive/documents/0001"
message = f"task-{digest}"
