import mysql.connector
import MySQLdb
import pg8000
import psycopg2
import pymssql
import pyodbc
from pymemcache import Client
from valkey import Valkey

psycopg2.connect(host="db.invalid", dbname="claims")  # expect: AGL505 warning
psycopg2.connect("host=db.invalid dbname=claims")  # expect: AGL505
psycopg2.connect(host="db.invalid", connect_timeout=0)  # expect: AGL505
psycopg2.connect(host="db.invalid", connect_timeout=None)  # expect: AGL505
mysql.connector.connect(host="db.invalid", user="app")  # expect: AGL505
MySQLdb.connect(host="db.invalid")  # expect: AGL505
pg8000.connect("app", host="db.invalid")  # expect: AGL505
pymssql.connect("db.invalid", "app")  # expect: AGL505
pyodbc.connect("DSN=claims")  # expect: AGL505
Valkey(host="cache.invalid")  # expect: AGL505
Client(("cache.invalid", 11211))  # expect: AGL505
