import requests
from functools import partial
DEFAULTS = {"timeout": 20}
def fetch(url, **kw):
    return requests.get(url, **kw)
fetch("http://x", timeout=3)
def fetch2(url, timeout=None):
    return requests.get(url, timeout=timeout)
fetch2("http://x", timeout=30)
def fetch3(url):
    return requests.get(url, **DEFAULTS)
def fetch4(url, *, timeout=30):
    kwargs = {}
    if timeout:
        kwargs["timeout"] = timeout
    return requests.get(url, **kwargs)
class Api:
    timeout = 10
    def __init__(self):
        self.s = requests.Session()
        self.s.request = partial(self.s.request, timeout=10)
    def get(self, u):
        return self.s.get(u)
class Api2:
    def __init__(self, session=None):
        self.s = session or requests.Session()
    def get(self, u):
        return self.s.get(u)  # expect: AGL501
