import requests

DEFAULT_TIMEOUT = 15
_session = requests.Session()


def fetch_page(url: str) -> str:
    """Fetch a page."""
    return _session.get(url, timeout=DEFAULT_TIMEOUT).text[:4000]  # silent: AGL501


def post_form(url: str, field: str) -> str:
    """Send a form."""
    return _session.post(url, data={"field": field}).text[:4000]  # expect: AGL501
