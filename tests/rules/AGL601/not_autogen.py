"""Every Python file is looked at."""

OPENAI_API_KEY = "sk-Rk7vQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5EVa0iXzCbN"  # expect: AGL601
