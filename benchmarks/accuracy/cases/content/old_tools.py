"""What tools of the old generation return."""
import json
from typing import Annotated

import requests
from bs4 import BeautifulSoup

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=cfg)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=4)


@user.register_for_execution()
@assistant.register_for_llm(description="Read a web page")
def read_page(url: Annotated[str, "address"]) -> str:
    response = requests.get(url, timeout=20)
    if response.status_code != 200:
        return f"HTTP error {response.status_code}: {response.text}"  # silent: AGL404
    soup = BeautifulSoup(response.text, "html.parser")
    for tag in soup(["script", "style"]):
        tag.decompose()
    return soup.get_text(separator="\n", strip=True)  # expect: AGL404


@user.register_for_execution()
@assistant.register_for_llm(description="Weather")
def weather(city: str) -> str:
    data = requests.get("https://weather.example.org", params={"q": city}, timeout=20).json()
    return f"{data['main']['temp']} degrees, {data['weather'][0]['description']}"  # silent: AGL404


def customer(number: int) -> str:
    """One customer's record."""
    record = requests.get(f"https://crm.example.org/{number}", timeout=20).json()
    return json.dumps(record, indent=2)  # expect: AGL404


def search(query: str) -> list:
    """Search."""
    hits = requests.get("https://search.example.org", params={"q": query}, timeout=20).json()["hits"]
    return [f"{hit['title']}: {hit['snippet'][:200]}" for hit in hits[:10]]  # silent: AGL404


def note(path: str) -> str:
    """A note."""
    with open(path) as file:
        text = file.read()
    if len(text) > 10_000:
        return "the note is too long"
    return text  # silent: AGL404


def notes(path: str) -> str:
    """All notes."""
    with open(path) as file:
        return file.read()  # expect: AGL404


def save(path: str, text: str) -> str:
    """Save a note."""
    with open(path, "w") as file:
        file.write(text)
    return f"saved {len(text)} characters"  # silent: AGL404


for tool in (customer, search, note, notes, save):
    autogen.register_function(tool, caller=assistant, executor=user, description=tool.__doc__)
