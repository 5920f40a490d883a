import os

llm_config = {  # expect: AGL101
    "config_list": [
        {"model": "gpt-4o", "api_key": os.environ.get("OPENAI_API_KEY")},
    ],
    "temperature": 0.3,
}
CHAT_ROUNDS = 75  # expect: AGL305
