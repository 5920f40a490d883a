from autogen.exceptions import RateLimitError

print(RateLimitError, TimeoutError)
