import urllib.request
from urllib.request import Request, urlopen

import urllib3

urllib.request.urlopen("https://a.example.org").read()  # expect: AGL501
urlopen(Request("https://a.example.org", headers={"A": "b"}))  # expect: AGL501
urlopen("https://a.example.org", timeout=10)  # silent: AGL501
urlopen("https://a.example.org", None, 10)  # silent: AGL501
urllib3.PoolManager().request("GET", "https://a.example.org")  # expect: AGL501
urllib3.PoolManager(timeout=urllib3.Timeout(total=10)).request("GET", "https://a.example.org")  # silent: AGL501
urllib3.PoolManager().request("GET", "https://a.example.org", timeout=5.0)
