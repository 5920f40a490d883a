import sqlite3

import aiosqlite
import duckdb
from elasticsearch import Elasticsearch
from qdrant_client import QdrantClient
from sqlalchemy import create_engine

sqlite3.connect("claims.db")
aiosqlite.connect("claims.db")
duckdb.connect("claims.duckdb").execute("SELECT 1")
create_engine("sqlite:///claims.db")
Elasticsearch("https://search.invalid")
QdrantClient("https://vectors.invalid", timeout=None)
