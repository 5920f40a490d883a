from service import net
from service.net import Archive

archive = Archive("db.example.org")


def claim(number: str) -> str:
    """A claim."""
    return net.get(f"claims/{number}")


def note(number: str, text: str) -> str:
    """Write a note to a claim."""
    return _send(number, {"text": text})


def _send(number: str, body: dict) -> str:
    return net.post(f"claims/{number}/notes", body)


def old_claim(number: str) -> str:
    """A claim of the archive."""
    return archive.find(number)
