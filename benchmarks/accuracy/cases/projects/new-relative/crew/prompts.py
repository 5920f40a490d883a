from .limits import STOP_WORD

WRITER = f"You write. Say {STOP_WORD} when nothing is left."
