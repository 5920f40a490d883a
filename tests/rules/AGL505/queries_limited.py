import asyncio
import os

import asyncpg
import pymongo
import pymysql
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import MongoClient
from sqlalchemy import create_engine

MongoClient("mongodb://db.invalid", timeoutMS=30000)
MongoClient("mongodb://db.invalid", socketTimeoutMS=30000)
MongoClient("mongodb://db.invalid/?timeoutMS=30000")
with pymongo.timeout(30):
    MongoClient("mongodb://db.invalid")
pymysql.connect(host="db.invalid", read_timeout=30)
create_engine("postgresql://app@db.invalid/claims", connect_args={"connect_timeout": 10})
create_engine("postgresql://app@db.invalid/claims?connect_timeout=10")
create_engine("postgresql+asyncpg://app@db.invalid/claims", connect_args={"timeout": 10, "command_timeout": 30})
create_engine(os.environ["DATABASE_URL"])


async def work():
    limited = await asyncpg.connect(host="db.invalid", command_timeout=30)
    await limited.fetch("SELECT 1")
    each = await asyncpg.connect(host="db.invalid")
    await each.fetch("SELECT 1", timeout=30)
    await each.execute("SELECT 2", timeout=30)
    client = AsyncIOMotorClient("mongodb://db.invalid")
    return await asyncio.wait_for(client.server_info(), 30)
