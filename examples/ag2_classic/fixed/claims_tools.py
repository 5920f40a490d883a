"""Tools of the claims desk."""

from typing import Annotated

import requests

CLAIMS_API = "https://claims.example.com/api/v1"

session = requests.Session()
session.headers["Accept"] = "application/json"


def claim_status(claim_id: Annotated[str, "number of the claim, such as C-1042"]) -> str:
    """Tells the status of a claim."""
    answer = session.get(f"{CLAIMS_API}/claims/{claim_id}", timeout=30).json()
    return f"{claim_id} is {answer['status']}"


def weather_at(place: Annotated[str, "town of the damage"], day: Annotated[str, "YYYY-MM-DD"]) -> str:
    """Tells the weather at a place on a day, to judge storm damage."""
    answer = requests.get(
        "https://weather.example.com/history",
        params={"place": place, "day": day},
        timeout=30,
    ).json()
    return f"{place} on {day}: wind {answer['wind']} km/h, rain {answer['rain']} mm"
