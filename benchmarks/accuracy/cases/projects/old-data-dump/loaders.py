from pathlib import Path


def load_prompt(name):
    return Path("prompts", f"{name}.txt").read_text(encoding="utf-8")


def last_lines(path, n=100):
    with open(path, encoding="utf-8") as fh:
        return "".join(fh.readlines()[-n:])
