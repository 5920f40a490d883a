import requests

_session = requests.Session()


def fetch(url, **params):
    return _session.get(url, params=params, timeout=12).json()  # silent: AGL501


def fetch_slowly(url, timeout=None, **params):
    return _session.get(url, params=params, timeout=timeout or 60).json()  # silent: AGL501
