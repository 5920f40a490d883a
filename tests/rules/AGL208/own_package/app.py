from autogen_tools.exceptions import TimeoutError
from exceptions import RateLimitError

try:
    print(1)
except (TimeoutError, RateLimitError):
    raise
