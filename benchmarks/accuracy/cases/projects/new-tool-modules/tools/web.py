import httpx


async def _get(url: str) -> httpx.Response:
    async with httpx.AsyncClient(timeout=20) as client:
        response = await client.get(url)
        response.raise_for_status()
        return response


async def fetch(url: str) -> str:
    """Fetch a page."""
    response = await _get(url)
    return response.text  # expect: AGL404


async def headline(url: str) -> str:
    """The first line of a page."""
    response = await _get(url)
    return response.text.splitlines()[0]  # silent: AGL404
