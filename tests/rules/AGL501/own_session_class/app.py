from net import Session, session

Session().get("https://example.invalid")
session().post("https://example.invalid", json={})
