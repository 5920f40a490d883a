from pathlib import Path

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

sources = ""
for path in Path("src").rglob("*.py"):
    sources += f"# {path}\n{path.read_text()}\n"
user.initiate_chat(assistant, message=sources, max_turns=1)  # expect: AGL401

parts = []
for path in Path("docs").iterdir():
    with open(path) as file:
        parts.append(file.read())
user.initiate_chat(assistant, message="\n\n".join(parts), max_turns=1)  # expect: AGL401

heads = []
for path in Path("docs").iterdir():
    with open(path) as file:
        heads.append(file.read(200))
user.initiate_chat(assistant, message="\n\n".join(heads[:10]), max_turns=1)  # silent: AGL401

sizes = {}
for path in Path("docs").iterdir():
    sizes[path.name] = len(path.read_text())
user.initiate_chat(assistant, message=str(max(sizes.values())), max_turns=1)  # silent: AGL401

texts = [path.read_text() for path in Path("docs").iterdir()]
user.initiate_chat(assistant, message=f"There are {len(texts)} texts", max_turns=1)  # silent: AGL401
