import aiohttp
import git
from langchain_ollama import ChatOllama

model = ChatOllama(model="llama3.2", client_kwargs={"timeout": 30})  # expect: AGL513
git.Repo.clone_from("https://example.invalid/a.git", "a", kill_after_timeout=60)  # expect: AGL513


async def fetch() -> str:
    limits = aiohttp.ClientTimeout(connect=5, total=30)  # expect: AGL513
    async with aiohttp.ClientSession(timeout=limits) as session, session.get("https://example.invalid") as response:
        return await response.text()
