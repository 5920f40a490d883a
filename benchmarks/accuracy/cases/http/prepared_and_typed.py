import httpx
import requests
from aiohttp import ClientSession
from requests import Session
from requests.exceptions import ConnectTimeout

prepared = requests.Request("GET", "https://a.example.org").prepare()  # silent: AGL501
session = Session()
session.send(prepared)  # expect: AGL501
session.send(prepared, timeout=8)  # silent: AGL501
session.headers.get("Accept")  # silent: AGL501
session.cookies.get("id")  # silent: AGL501


async def typed(http: ClientSession, client: httpx.AsyncClient, redis):
    await redis.get("key")  # silent: AGL501
    await http.get("https://a.example.org")  # silent: AGL501
    return await client.get("https://a.example.org")  # silent: AGL501


def annotated(session: Session):
    try:
        return session.get("https://a.example.org")  # expect: AGL501
    except ConnectTimeout:
        return requests.codes.get("timeout")  # silent: AGL501
