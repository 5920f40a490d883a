import asyncmy
import asyncpg
import psycopg
import pymysql
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import MongoClient
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine

mongo = MongoClient("mongodb://db.invalid", serverSelectionTimeoutMS=2000)  # expect: AGL505 warning
AsyncIOMotorClient("mongodb://db.invalid")  # expect: AGL505
pymysql.connect(host="db.invalid", connect_timeout=5)  # expect: AGL505
psycopg.connect(host="db.invalid")  # expect: AGL505
create_engine("postgresql://app@db.invalid/claims", pool_timeout=5)  # expect: AGL505
create_engine("mysql+pymysql://app@db.invalid/claims", connect_args={"charset": "utf8"})  # expect: AGL505
create_async_engine("postgresql+asyncpg://app@db.invalid/claims")  # expect: AGL505


async def open_all():
    await asyncmy.connect(host="db.invalid", connect_timeout=5)  # expect: AGL505
    return await asyncpg.connect(host="db.invalid", timeout=5)  # expect: AGL505
