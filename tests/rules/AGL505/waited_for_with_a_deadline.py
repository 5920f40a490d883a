import asyncio

import aiomysql
import asyncpg


async def connect():
    async with asyncio.timeout(10):
        first = await aiomysql.connect(host="db.invalid")
    second = await asyncio.wait_for(aiomysql.connect(host="db.invalid"), timeout=10)
    third = await asyncio.wait_for(asyncpg.connect(host="db.invalid"), timeout=10)
    return first, second, third
