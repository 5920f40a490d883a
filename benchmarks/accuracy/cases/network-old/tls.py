import os
import ssl
import urllib.request
import warnings

import aiohttp
import certifi
import httpx
import requests
import urllib3
from openai import OpenAI, AsyncOpenAI
from autogen import AssistantAgent
import smtplib
import websockets

urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
ssl._create_default_https_context = lambda: ssl._create_unverified_context()  # expect: AGL703
os.environ["CURL_CA_BUNDLE"] = ""
os.environ["REQUESTS_CA_BUNDLE"] = ""
ctx = ssl._create_unverified_context()  # expect: AGL703
ctx2 = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
ctx2.check_hostname = False
ctx2.verify_mode = ssl.CERT_NONE  # expect: AGL703
ctx3 = ssl.SSLContext()
urllib.request.urlopen("https://x", context=ctx, timeout=5)
client = OpenAI(http_client=httpx.Client(verify=False), timeout=60)  # expect: AGL703
aclient = AsyncOpenAI(http_client=httpx.AsyncClient(verify=False, timeout=60))  # expect: AGL703
transport = httpx.HTTPTransport(verify=False)  # expect: AGL703


class Api:
    def __init__(self, verify_ssl=False):  # expect: AGL703
        self.verify = verify_ssl
        self.session = requests.Session()
        self.session.verify = self.verify

    def get(self, url):
        return self.session.get(url, timeout=5)

    def raw(self, url):
        return requests.request("GET", url, verify=self.verify, timeout=5)


Api().get("x")
kw = dict(timeout=5, verify=False)  # expect: AGL703
requests.get("https://x", **kw)


async def f(url):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(verify_ssl=False)) as s:  # expect: AGL703
        async with s.get(url, ssl=False) as r:  # expect: AGL703
            return await r.text()
    no = aiohttp.TCPConnector(ssl=ctx2)


http = urllib3.PoolManager(cert_reqs=ssl.CERT_NONE, assert_hostname=False)  # expect: AGL703
requests.packages.urllib3.disable_warnings()
page = requests.get("https://x", verify=certifi.where(), timeout=5)
import paramiko
import ldap3
