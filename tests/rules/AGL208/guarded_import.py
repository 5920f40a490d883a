try:
    from autogen.exceptions import TimeoutError
except ImportError:
    TimeoutError = TimeoutError
