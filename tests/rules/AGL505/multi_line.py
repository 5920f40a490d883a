import psycopg2
from pymongo import MongoClient

connection = psycopg2.connect(  # expect: AGL505
    host="db.invalid",
    dbname="claims",  # the archive is elsewhere
    password="",  # from the socket
)
mongo = MongoClient(  # expect: AGL505
    "mongodb://db.invalid",
    tz_aware=True
    # one connection is enough
)
