import asyncpg


async def work():
    each = await asyncpg.connect(host="db.invalid")  # expect: AGL505
    await each.fetch("SELECT 1", timeout=30)
    await each.execute("SELECT 2")
