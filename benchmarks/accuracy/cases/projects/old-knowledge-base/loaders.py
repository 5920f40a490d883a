from pathlib import Path

ROOT = Path(__file__).parent


def prompt(name):
    return (ROOT / "prompts" / f"{name}.txt").read_text(encoding="utf-8")


class Library:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.texts = {}

    def load(self, name):
        path = self.folder / name
        self.texts[name] = path.read_text(encoding="utf-8")
        return self.texts[name]

    def excerpt(self, name, max_chars=3000):
        return self.load(name)[:max_chars]

    def all(self):
        return "\n\n".join(path.read_text() for path in sorted(self.folder.glob("*.md")))
