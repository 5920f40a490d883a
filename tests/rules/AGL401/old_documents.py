import autogen
import docx
import pdfplumber
from bs4 import BeautifulSoup
from pypdf import PdfReader

import requests

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

contract = "".join(page.extract_text() for page in PdfReader("contract.pdf").pages)
user.initiate_chat(assistant, message=contract, max_turns=1)  # expect: AGL401

report = ""
with pdfplumber.open("report.pdf") as pdf:
    for page in pdf.pages:
        report += page.extract_text() + "\n"
user.initiate_chat(assistant, message="Sum up:\n" + report, max_turns=1)  # expect: AGL401

letter = "\n".join(paragraph.text for paragraph in docx.Document("letter.docx").paragraphs)
user.initiate_chat(assistant, message=f"Answer this letter: {letter}", max_turns=1)  # expect: AGL401

page_text = BeautifulSoup(requests.get("https://example.org", timeout=9).text, "html.parser").get_text()
user.initiate_chat(assistant, message=page_text, max_turns=1)  # expect: AGL401
