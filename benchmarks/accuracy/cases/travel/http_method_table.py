import requests
METHODS = {"GET": requests.get, "POST": requests.post}
def call(method, url):
    return METHODS[method](url)  # expect: AGL501
def call2(method, url):
    return getattr(requests, method.lower())(url)
def call3(method, url):
    return requests.request(method, url)  # expect: AGL501
