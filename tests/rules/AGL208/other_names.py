import autogen


def handle(error):
    if isinstance(error, autogen.Agent):
        return None
    return autogen.exception_utils


class TimeoutError(Exception):
    pass


try:
    handle(None)
except TimeoutError:
    raise
