"""A key in a comment is no literal of the program."""

import autogen

# key = "sk-Rk7vQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5EVa0iXzCbN"
