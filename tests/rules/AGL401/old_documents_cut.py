import autogen
import docx
from bs4 import BeautifulSoup
from pypdf import PdfReader

import requests

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

reader = PdfReader("contract.pdf")
user.initiate_chat(assistant, message=reader.pages[0].extract_text(), max_turns=1)  # silent: AGL401
user.initiate_chat(assistant, message=f"{len(reader.pages)} pages", max_turns=1)  # silent: AGL401

first = ""
for page in reader.pages:
    first = page.extract_text()
    break
user.initiate_chat(assistant, message=first, max_turns=1)  # silent: AGL401

whole = "".join(page.extract_text() for page in reader.pages)
user.initiate_chat(assistant, message=whole[:4000], max_turns=1)  # silent: AGL401

letter = docx.Document("letter.docx")
user.initiate_chat(assistant, message=letter.paragraphs[0].text, max_turns=1)  # silent: AGL401
user.initiate_chat(assistant, message=letter.core_properties.title, max_turns=1)  # silent: AGL401

soup = BeautifulSoup(requests.get("https://example.org", timeout=9).text, "html.parser")
user.initiate_chat(assistant, message=soup.title.string, max_turns=1)  # silent: AGL401

for page in reader.pages:
    user.initiate_chat(assistant, message=page.extract_text(), max_turns=1)  # silent: AGL401
