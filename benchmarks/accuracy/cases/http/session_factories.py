import requests


def make_session(token: str) -> requests.Session:
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    return session


def cases(token):
    return make_session(token).get("https://a.example.org/cases").json()  # expect: AGL501


def case(session: requests.Session, number: int):
    return session.get(f"https://a.example.org/cases/{number}", timeout=10).json()  # silent: AGL501


TIMEOUT = (3, 20)
NO_LIMIT = None


def people(token):
    return make_session(token).get("https://a.example.org/people", timeout=TIMEOUT).json()  # silent: AGL501
