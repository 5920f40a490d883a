from typing import Annotated

import requests as http


def forecast(city: Annotated[str, "the city"]) -> str:
    return http.get("https://weather.example.org", params={"q": city}).text[:400]  # expect: AGL501
