import asyncio

import ollama


async def answer(question: str) -> str:
    client = ollama.AsyncClient()
    reply = await asyncio.wait_for(client.chat(model="llama3.2", messages=[{"role": "user", "content": question}]), 60)
    return reply.message.content
