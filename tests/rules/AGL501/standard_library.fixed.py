import urllib.request
from urllib.request import Request, urlopen

urlopen("https://example.invalid", timeout=30)  # expect: AGL501
urllib.request.urlopen(Request("https://example.invalid", headers={}), timeout=30)  # expect: AGL501
