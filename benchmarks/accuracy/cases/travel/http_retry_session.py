import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry
def session():
    s = requests.Session()
    s.mount("https://", HTTPAdapter(max_retries=Retry(total=3)))
    return s
def get(u):
    with session() as s:
        return s.get(u)  # expect: AGL501
class TimeoutAdapter(HTTPAdapter):
    def send(self, request, **kwargs):
        kwargs["timeout"] = kwargs.get("timeout") or 10
        return super().send(request, **kwargs)
def get2(u):
    s = requests.Session()
    s.mount("https://", TimeoutAdapter())
    return s.get(u)
class Sess(requests.Session):
    def request(self, *a, **k):
        k.setdefault("timeout", 10)
        return super().request(*a, **k)
def get3(u):
    return Sess().get(u)
