import os

import mysql.connector
import MySQLdb
import pg8000
import psycopg2
import pymssql
import pyodbc
from pymemcache import Client
from valkey import Valkey

psycopg2.connect(host="db.invalid", dbname="claims", connect_timeout=10)
psycopg2.connect("host=db.invalid dbname=claims connect_timeout=10")
psycopg2.connect("postgresql://app@db.invalid/claims?connect_timeout=10")
psycopg2.connect(host="db.invalid", options="-c statement_timeout=30000")
psycopg2.connect(host="db.invalid", **{"connect_timeout": 10})
psycopg2.connect(host="db.invalid", connect_timeout=int(os.environ["DB_TIMEOUT"]))
mysql.connector.connect(host="db.invalid", user="app", connection_timeout=10)
mysql.connector.connect(host="db.invalid", user="app", connect_timeout=10)
MySQLdb.connect(host="db.invalid", connect_timeout=10)
pg8000.connect("app", host="db.invalid", timeout=30)
pymssql.connect("db.invalid", "app", timeout=30)
pyodbc.connect("DSN=claims", timeout=30)
pyodbc.connect("DSN=claims;LoginTimeout=10")
Valkey(host="cache.invalid", socket_timeout=5)
Client(("cache.invalid", 11211), timeout=5)


def connect(**options):
    return psycopg2.connect(host="db.invalid", **options)
