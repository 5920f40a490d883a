import httpx

from .registry import tool

http = httpx.Client(timeout=None)  # expect: AGL501


@tool
def search(query: str) -> str:
    """Search."""
    return http.get("https://search/", params={"q": query}).json()["hits"][0]["title"]
