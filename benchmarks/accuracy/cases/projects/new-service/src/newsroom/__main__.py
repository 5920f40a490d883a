import asyncio
import sys
from pathlib import Path

from autogen_agentchat.ui import Console

from newsroom.desk import desk, night_desk


async def main(path: str) -> None:
    notes = Path(path).read_text(encoding="utf-8")
    await Console(desk().run_stream(task=f"Write an article from these notes:\n{notes}"))  # expect: AGL401
    await night_desk().run(task="Check the agencies.")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
