"""Documents into messages, by hand and by helpers."""
import docx
import fitz
import pdfplumber
from pypdf import PdfReader

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
reader = autogen.AssistantAgent("reader", llm_config=cfg)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)


def pdf_text(path):
    pages = PdfReader(path).pages
    return "\n\n".join(page.extract_text() or "" for page in pages)


def pdf_by_loop(path):
    out = ""
    with pdfplumber.open(path) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            out += f"[{number}]\n" + page.extract_text()
    return out.strip()


def word_text(path):
    parts = []
    for paragraph in docx.Document(path).paragraphs:
        if paragraph.text.strip():
            parts.append(paragraph.text)
    return "\n".join(parts)


def any_text(path):
    try:
        if path.endswith(".pdf"):
            return pdf_text(path)
        if path.endswith(".docx"):
            return word_text(path)
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError as error:
        return f"could not read {path}: {error}"


def first_pages(path, count=3):
    with fitz.open(path) as document:
        return "".join(page.get_text() for page in document[:count])


user.initiate_chat(reader, message="Summarise:\n" + pdf_text("policy.pdf"))  # expect: AGL401
user.initiate_chat(reader, message=pdf_by_loop("policy.pdf"))  # expect: AGL401
user.initiate_chat(reader, message=f"CV:\n{word_text('cv.docx')}")  # expect: AGL401
user.initiate_chat(reader, message={"role": "user", "content": any_text("input.dat")})  # expect: AGL401
user.initiate_chat(reader, message=any_text("input.dat")[:12_000])  # silent: AGL401
user.initiate_chat(reader, message=first_pages("policy.pdf"))  # silent: AGL401
user.initiate_chat(reader, message=PdfReader("policy.pdf").pages[0].extract_text())  # silent: AGL401
user.initiate_chat(reader, message=f"{len(PdfReader('policy.pdf').pages)} pages")  # silent: AGL401
for page in PdfReader("policy.pdf").pages:
    user.initiate_chat(reader, message=page.extract_text())  # silent: AGL401
