"""HTTP and database access of the whole service."""
import psycopg2
import requests

session = requests.Session()


def get(path: str, **options) -> str:
    options.setdefault("timeout", 20)
    return session.get(f"https://claims.example.org/{path}", **options).text[:2000]  # silent: AGL501


def post(path: str, body: dict) -> str:
    return session.post(f"https://claims.example.org/{path}", json=body).text[:2000]  # expect: AGL501


def unused(path: str) -> str:
    return session.delete(f"https://claims.example.org/{path}").text[:2000]  # expect: AGL501


class Archive:
    """Old claims."""

    def __init__(self, host: str) -> None:
        self.connection = psycopg2.connect(host=host, dbname="archive")  # expect: AGL505

    def find(self, number: str) -> str:
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT text FROM archive WHERE number = %s", (number,))
            return str(cursor.fetchone())
