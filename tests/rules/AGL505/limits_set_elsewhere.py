import os

import oracledb
import psycopg2
import pyodbc

os.environ["PGCONNECT_TIMEOUT"] = "10"
psycopg2.connect(host="db.invalid")
link = pyodbc.connect("DSN=claims")
link.timeout = 30
oracle = oracledb.connect(user="app", dsn="db.invalid/claims")
oracle.call_timeout = 30000
