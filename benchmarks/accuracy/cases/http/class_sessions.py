import requests


class Base:
    session = requests.Session()
    timeout = 20

    def get(self, path):
        return self.session.get(f"https://a.example.org/{path}", timeout=self.timeout)  # silent: AGL501


class Loose(Base):
    def delete(self, path):
        return self.session.delete(f"https://a.example.org/{path}")  # expect: AGL501

    def dynamic(self, method, path):
        return self.session.request(method, f"https://a.example.org/{path}")  # expect: AGL501

    def spread(self, path):
        options = dict(headers={}, timeout=self.timeout)
        return self.session.post(f"https://a.example.org/{path}", **options)  # silent: AGL501


with requests.session() as s:
    s.get("https://a.example.org")  # expect: AGL501
