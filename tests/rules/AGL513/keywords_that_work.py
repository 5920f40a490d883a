import aiohttp
import git
from langchain_ollama import ChatOllama

ChatOllama(model="llama3.2", client_kwargs={"timeout": 30})
git.Repo.clone_from("https://example.invalid/a.git", "a")
aiohttp.ClientTimeout(connect=5, total=60)
aiohttp.ClientTimeout(60, 5)
aiohttp.ClientTimeout(connect=5, sock_read=30)
aiohttp.ClientTimeout(total=60)
