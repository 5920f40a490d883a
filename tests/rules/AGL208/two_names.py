from autogen.exceptions import RateLimitError, TimeoutError

print(RateLimitError, TimeoutError)
