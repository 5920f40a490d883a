from typing import Annotated

import autogen
import fitz
from pypdf import PdfReader

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


@user.register_for_execution()
@assistant.register_for_llm(description="Read a document")
def document(path: Annotated[str, "path"]) -> str:
    text = ""
    for page in PdfReader(path).pages:
        text += page.extract_text()
    return text  # expect: AGL404


def scan(path: str) -> dict:
    with fitz.open(path) as pages:
        return {"path": path, "text": "\n".join(page.get_text() for page in pages)}  # expect: AGL404


autogen.register_function(scan, caller=assistant, executor=user, description="Scan a document")
