import psycopg2
from pymongo import MongoClient


def _connect():
    return psycopg2.connect(host="db.invalid", connect_timeout=30)


def open_claims() -> list:
    """The claims that are open."""
    notes = MongoClient("mongodb://db.invalid", timeoutMS=30000)
    with _connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT id FROM claims WHERE open LIMIT 20")
        return [cursor.fetchall(), notes.claims.notes.find_one()]
