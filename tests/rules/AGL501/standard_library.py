import urllib.request
from urllib.request import Request, urlopen

urlopen("https://example.invalid")  # expect: AGL501
urllib.request.urlopen(Request("https://example.invalid", headers={}))  # expect: AGL501
