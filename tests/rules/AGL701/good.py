import os

import httpx
import requests

from settings import settings

print(os.environ.get("HTTPS_PROXY", "http://10.0.0.8:3128"))
os.environ["HTTPS_PROXY"] = os.environ["COMPANY_PROXY"]
os.environ["HTTP_PROXY"] = os.getenv("COMPANY_PROXY", "http://10.0.0.8:3128")
os.environ["ALL_PROXY"] = settings.proxy
os.environ["NO_PROXY"] = ""
os.environ.pop("HTTP_PROXY", None)
os.environ["PROXY_NAME"] = "http://10.0.0.8:3128"
os.environ["HTTP_PROXY"] = f"http://{settings.user}:{settings.password}@proxy.example.com:3128"
if settings.proxy:
    address = settings.proxy
else:
    address = ""
os.environ["HTTPS_PROXY"] = address
client = httpx.AsyncClient(proxy=settings.proxy, timeout=30)
other = httpx.Client(proxy=None, timeout=30)
forwarded = httpx.Client(proxy=os.environ.get("HTTPS_PROXY"), timeout=30)
answer = requests.get("https://a.example", proxies={"https": os.environ["HTTPS_PROXY"]}, timeout=5)
direct = requests.get("https://a.example", proxies={"http": "", "https": ""}, timeout=5)
child = {**os.environ, "HTTP_PROXY": "http://10.0.0.8:3128"}
