from typing import Annotated

import httpx
import requests

from service.config import REQUEST_TIMEOUT

BASE = "https://claims.example.org"


def claim(number: Annotated[str, "claim number"]) -> dict:
    response = requests.get(f"{BASE}/claims/{number}", timeout=REQUEST_TIMEOUT)  # silent: AGL501
    response.raise_for_status()
    return {k: response.json()[k] for k in ("state", "amount")}


def note(number: Annotated[str, "claim number"], text: Annotated[str, "the note"]) -> str:
    response = requests.request("POST", f"{BASE}/claims/{number}/notes", json={"text": text})  # expect: AGL501
    return "stored" if response.ok else "failed"


async def partner(name: Annotated[str, "name of the workshop"]) -> str:
    async with httpx.AsyncClient(base_url=BASE) as client:  # silent: AGL501
        response = await client.get("/partners", params={"name": name})
        return response.text[:1500]
