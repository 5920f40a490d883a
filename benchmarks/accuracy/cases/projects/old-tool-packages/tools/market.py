from typing import Annotated

from tools.http import fetch, fetch_slowly


def price(symbol: Annotated[str, "the symbol"]) -> float:
    return fetch("https://market.example.org", symbol=symbol)["price"] + fetch_slowly("https://market.example.org")["fee"]
