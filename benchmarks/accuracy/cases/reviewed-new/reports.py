"""Reports on claims, in several styles."""
import asyncio
import io
import json
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from string import Template

import aiofiles
import docx
import httpx
import pandas as pd
import yaml
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import MultiModalMessage, TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_core import CancellationToken
from autogen_core.models import SystemMessage, UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pypdf import PdfReader

HERE = Path(__file__).resolve().parent
MAX_CHARS = 12_000
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)


@dataclass
class Document:
    path: Path
    text: str = ""
    pages: list[str] = field(default_factory=list)

    def load(self) -> "Document":
        self.text = self.path.read_text(encoding="utf-8")
        return self

    @property
    def content(self) -> str:
        return self.text

    def short(self, limit: int = MAX_CHARS) -> str:
        return self.text if len(self.text) <= limit else self.text[:limit] + " [...]"


def truncate(text: str, limit: int = MAX_CHARS) -> str:
    if len(text) > limit:
        return text[:limit]
    return text


@lru_cache
def load_config(name: str = "settings.yaml") -> dict:
    return yaml.safe_load((HERE / name).read_text())


def pdf_text(path: str) -> str:
    reader = PdfReader(path)
    out = []
    for page in reader.pages:
        out.append(page.extract_text())
    return "\n".join(out)


def docx_text(path: str) -> str:
    return "\n".join(p.text for p in docx.Document(path).paragraphs)


analyst = AssistantAgent("analyst", client, system_message=load_config()["analyst_prompt"])  # silent: AGL401
team = RoundRobinGroupChat([analyst], termination_condition=MaxMessageTermination(4))


async def from_document(path: str) -> None:
    document = Document(Path(path)).load()
    await team.run(task=f"Analyse:\n{document.content}")  # expect: AGL401


async def from_document_short(path: str) -> None:
    document = Document(Path(path)).load()
    await team.run(task=f"Analyse:\n{document.short()}")  # silent: AGL401


async def from_pdf(path: str) -> None:
    message = TextMessage(content="Summarise this:\n" + pdf_text(path), source="user")  # expect: AGL401
    await analyst.on_messages([message], CancellationToken())


async def from_pdf_cut(path: str) -> None:
    message = TextMessage(content="Summarise this:\n" + truncate(pdf_text(path)), source="user")  # silent: AGL401
    await analyst.on_messages([message], CancellationToken())


async def from_docx(path: str) -> None:
    task = Template("Read $doc and answer").substitute(doc=docx_text(path))
    async for event in team.run_stream(task=task):  # expect: AGL401
        print(event)


async def from_async_file(path: str) -> None:
    async with aiofiles.open(path) as f:
        text = await f.read()
    await analyst.run(task=[TextMessage(content=text, source="user")])  # expect: AGL401


async def from_async_file_cut(path: str) -> None:
    async with aiofiles.open(path) as f:
        text = await f.read(8000)
    await analyst.run(task=[TextMessage(content=text, source="user")])  # silent: AGL401


async def from_stdin() -> None:
    await analyst.run(task=sys.stdin.read())


async def from_url(url: str) -> None:
    async with httpx.AsyncClient() as http:
        response = await http.get(url)
    prompt = "Extract the facts:\n{}".format(response.text)
    await client.create([SystemMessage(content="You extract."), UserMessage(content=prompt, source="user")])  # expect: AGL401


async def from_url_title(url: str) -> None:
    async with httpx.AsyncClient() as http:
        response = await http.get(url)
    await client.create([UserMessage(content="Explain " + response.json()["title"], source="user")])  # silent: AGL401


async def from_table(path: str) -> None:
    df = pd.read_excel(path)
    buf = io.StringIO()
    df.to_csv(buf)
    await analyst.run(task="Describe\n" + buf.getvalue())


async def from_table_info(path: str) -> None:
    df = pd.read_csv(path)
    await analyst.run(task=f"Columns: {list(df.columns)}, rows: {len(df)}\n{df.describe().to_string()}")  # silent: AGL401


async def from_groups(path: str) -> None:
    df = pd.read_csv(path)
    await analyst.run(task=df.groupby("region")["amount"].sum().to_string())  # silent: AGL401


async def from_records(path: str) -> None:
    records = pd.read_csv(path).to_dict(orient="records")
    await analyst.run(task=json.dumps(records, indent=2))  # expect: AGL401


async def from_records_n(path: str, n: int = 20) -> None:
    records = pd.read_csv(path).head(n).to_dict(orient="records")
    await analyst.run(task=json.dumps(records, indent=2))  # silent: AGL401


async def each_line(path: str) -> None:
    with open(path) as f:
        for line in f:
            await analyst.run(task=f"Translate: {line.strip()}")  # silent: AGL401


async def chunked(path: str) -> None:
    text = Path(path).read_text()
    for start in range(0, len(text), 4000):
        await analyst.run(task=text[start : start + 4000])  # silent: AGL401


async def looped(paths: list[str]) -> None:
    for path in paths:
        await analyst.run(task=Path(path).read_text())  # expect: AGL401


async def tail(path: str) -> None:
    lines = Path(path).read_text().splitlines()
    await analyst.run(task="\n".join(lines[-100:]))  # silent: AGL401


async def matching(path: str) -> None:
    lines = Path(path).read_text().splitlines()
    errors = [line for line in lines if "ERROR" in line]
    await analyst.run(task="\n".join(errors))


async def guarded(path: str) -> None:
    text = Path(path).read_text()
    if len(text) > MAX_CHARS:
        raise ValueError("too long")
    await analyst.run(task=text)  # silent: AGL401


async def of_prompt() -> None:
    await analyst.run(task=(HERE / "prompts" / "kickoff.md").read_text())  # silent: AGL401


class Pipeline:
    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self.agent = AssistantAgent("pipe", client)
        self._log = ""

    def read_all(self) -> None:
        for path in self.folder.glob("*.log"):
            self._log += path.read_text()

    async def run(self) -> str:
        self.read_all()
        result = await self.agent.run(task=self._log)  # expect: AGL401
        return result.messages[-1].content

    async def run_tail(self) -> str:
        self.read_all()
        result = await self.agent.run(task=self._log[-5000:])  # silent: AGL401
        return result.messages[-1].content


async def image(path: str) -> None:
    await analyst.run(task=MultiModalMessage(content=["What is this?", Path(path).read_text()], source="user"))  # expect: AGL401


async def main() -> None:
    text = await asyncio.to_thread(Path("big.txt").read_text)
    await analyst.run(task=text)  # expect: AGL401


if __name__ == "__main__":
    asyncio.run(main())
