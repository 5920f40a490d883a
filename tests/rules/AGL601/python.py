"""Keys in code."""

import os

import autogen

os.environ["OPENAI_API_KEY"] = "sk-Rk7vQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5EVa0iXzCbN"  # expect: AGL601
config_list = [
    {
        "model": "gpt-4o",
        "api_key": "sk-proj-9vKq2_LmW7xTz4RcB8nYd3HfJ6sPg1-QuE5aVo0iXzCbNrTqUe2kLm8W",  # expect: AGL601
    },
    {
        "model": "gpt-4o",
        "api_type": "azure",
        "api_key": "3f9a1c7e5b2d8046af13ce97d05b6821",  # expect: AGL601
    },
]
fallback = os.getenv("GEMINI_API_KEY", "AIzaSyB7kQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5")  # expect: AGL601
by_mistake = os.getenv("sk-ant-api03-Zx81kQvW9mTt2RcB7nYd3HfJ6sPg1QuE5aVo0iXzCbNrTqUe2kLm8Wx-AA")  # expect: AGL601
headers = {"Authorization": "Bearer gsk_9dKq2LmW7xTz4RcB8nYd3HfJ6sPg1QuE5aVo0iXzCbNrTqUe2kLm8W40"}  # expect: AGL601


def ask(question, api_key="sk-Rk7vQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5EVa0iXzCbN"):
    return question
