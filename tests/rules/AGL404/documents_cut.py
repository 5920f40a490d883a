from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pypdf import PdfReader


def pages(path: str, first: int, last: int) -> str:
    """Some pages."""
    reader = PdfReader(path)
    return "\n".join(page.extract_text() for page in reader.pages[first:last])


def begin(path: str) -> str:
    """How it begins."""
    text = ""
    for page in PdfReader(path).pages:
        text += page.extract_text()
        if len(text) > 5000:
            break
    return text[:5000]


def find(path: str, word: str) -> str:
    """The page with a word."""
    for page in PdfReader(path).pages:
        text = page.extract_text()
        if word in text:
            return text
    return "nowhere"


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[pages, begin, find])
