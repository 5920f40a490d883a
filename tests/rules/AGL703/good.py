import os
import ssl

import aiohttp
import httpx
import jwt
import requests

CA = os.environ.get("CA_BUNDLE", "/etc/ssl/certs/ca.pem")
requests.get("https://a.example", verify=True, timeout=5)
requests.get("https://a.example", verify=CA, timeout=5)
requests.get("https://a.example", verify=os.environ["CA_BUNDLE"] != "", timeout=5)
client = httpx.AsyncClient(verify=ssl.create_default_context(cafile=CA), timeout=30)
claims = jwt.decode("token", options={"verify_signature": False}, verify=False)
os.environ["PYTHONHTTPSVERIFY"] = "1"
context = ssl.create_default_context()
context.check_hostname = True
context.verify_mode = ssl.CERT_REQUIRED
session = requests.Session()
session.verify = CA


async def read(url: str) -> str:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as made, made.get(url) as got:
        return await got.text()
