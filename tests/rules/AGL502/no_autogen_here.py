import requests
from fastapi import FastAPI

app = FastAPI()


@app.get("/rates")
async def rates() -> dict:
    return requests.get("https://example.invalid", timeout=9).json()
