"""Has an analyst explain last night's import of claims."""

import asyncio
import os
from pathlib import Path

from ag2 import Agent
from ag2.config import OpenAIConfig

model = OpenAIConfig(model="gpt-4o", api_key=os.environ.get("OPENAI_API_KEY", "not-set"), timeout=120, max_retries=1)
analyst = Agent("analyst", "You read logs.", config=model)


async def explain(log_file: Path) -> str:
    """What went wrong in an import, from its log."""
    log = log_file.read_text(encoding="utf-8")
    reply = await asyncio.wait_for(analyst.ask("Explain the failures in this log:\n" + log), timeout=600)
    return reply.body or ""


if __name__ == "__main__":
    print(asyncio.run(explain(Path("claims.log"))))
