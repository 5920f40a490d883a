from fastapi import FastAPI, UploadFile
from pydantic import BaseModel

from service.agents import build

app = FastAPI()


class Request(BaseModel):
    message: str


@app.post("/chat")
def chat(request: Request):
    assistant, executor = build()
    result = executor.initiate_chat(assistant, message=request.message)  # silent: AGL306
    return {"message": result.summary}


@app.post("/upload")
async def upload(file: UploadFile):
    assistant, executor = build()
    text = (await file.read()).decode()
    result = await executor.a_initiate_chat(assistant, message=f"Check this letter:\n{text[:8000]}", max_turns=4)  # silent: AGL401
    return {"message": result.summary}


@app.post("/archive")
def archive(name: str):
    assistant, executor = build()
    with open(f"archive/{name}.txt", encoding="utf-8") as fh:
        letter = fh.read()
    result = executor.initiate_chat(assistant, message=f"Check this letter:\n{letter}")  # expect: AGL401
    return {"message": result.summary}
