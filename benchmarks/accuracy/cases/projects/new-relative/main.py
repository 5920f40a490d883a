import asyncio

from crew import make_team

asyncio.run(make_team().run(task="Write the yearly report."))
