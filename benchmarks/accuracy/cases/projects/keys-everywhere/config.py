"""Keys in several shapes."""

import os

GROQ = "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"  # expect: AGL601
AZURE = {
    "azure_endpoint": "https://claims.openai.azure.com",
    "api_key": "9b1c7f3e5a2d8046be13cf97d05a6482",  # expect: AGL601
}
LOCAL = {"base_url": "http://localhost:1234/v1", "api_key": "lm-studio"}  # silent: AGL601
SAMPLE = {"api_key": "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}  # silent: AGL601
os.environ.setdefault("OPENAI_API_KEY", "EMPTY")  # silent: AGL601
CHECKSUM = "9b1c7f3e5a2d8046be13cf97d05a6482"  # silent: AGL601
