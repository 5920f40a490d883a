import mysql.connector
import MySQLdb
import pg8000
import psycopg2
import pymssql
import pyodbc
from pymemcache import Client
from valkey import Valkey

psycopg2.connect(host="db.invalid", dbname="claims", connect_timeout=30)  # expect: AGL505 warning
psycopg2.connect("host=db.invalid dbname=claims", connect_timeout=30)  # expect: AGL505
psycopg2.connect(host="db.invalid", connect_timeout=30)  # expect: AGL505
psycopg2.connect(host="db.invalid", connect_timeout=30)  # expect: AGL505
mysql.connector.connect(host="db.invalid", user="app", connection_timeout=30)  # expect: AGL505
MySQLdb.connect(host="db.invalid", read_timeout=30)  # expect: AGL505
pg8000.connect("app", host="db.invalid", timeout=30)  # expect: AGL505
pymssql.connect("db.invalid", "app", timeout=30)  # expect: AGL505
pyodbc.connect("DSN=claims", timeout=30)  # expect: AGL505
Valkey(host="cache.invalid", socket_timeout=30)  # expect: AGL505
Client(("cache.invalid", 11211))  # expect: AGL505
