"""Which values are content of any size, which are bounded, and which are not told."""

import pytest

from autogen_lint.model.contents.dumps import Dumps

HEAD = """import csv, glob, json, os, pathlib, sqlite3, subprocess, sys, urllib.request
import httpx, pandas as pd, requests, docx, fitz, pypdf
import autogen
a = autogen.AssistantAgent("a")
b = autogen.UserProxyAgent("b")
"""


def dumps(program, source, tail="", files=None):
    """The kinds and names of what goes into the last message of a source whose text is `text`."""
    found = program(f"{HEAD}{source}\nb.initiate_chat(a, message=text)\n{tail}", files)
    message = found.messages[-1]
    return [(one.kind, one.what) for one in Dumps(found).find(message.value, message.event.stack)]


WHOLE = [
    ("text = open(sys.argv[1]).read()", "file"),
    ("text = pathlib.Path(sys.argv[1]).read_text()", "file"),
    ("text = 'Look: ' + open('log.txt').read()", "file"),
    ("text = f'Look: {open(path).read()}'", "file"),
    ("text = 'Look: {}'.format(open(path).read())", "file"),
    ("text = 'Look: %s' % open(path).read()", "file"),
    ("with open(path) as f:\n    text = f.read()", "file"),
    ("with open(path) as f:\n    text = ''.join(f.readlines())", "file"),
    ("with open(path) as f:\n    text = json.dumps(json.load(f))", "file"),
    ("with open(path) as f:\n    text = str(json.load(f))", "file"),
    ("text = json.dumps(json.loads(open(path).read()), indent=2)", "file"),
    ("text = ''\nfor line in open(path):\n    text += line", "file"),
    ("text = '\\n'.join(line.strip() for line in open(path))", "file"),
    ("text = open(path).read().strip().replace('a', 'b')", "file"),
    ("text = requests.get(url).text", "response"),
    ("text = requests.get(url, timeout=5).content.decode()", "response"),
    ("text = json.dumps(requests.get(url).json())", "response"),
    ("text = httpx.get(url).text", "response"),
    ("with httpx.Client() as client:\n    text = client.get(url).text", "response"),
    ("text = urllib.request.urlopen(url).read().decode()", "response"),
    ("text = pd.read_csv(path).to_string()", "table"),
    ("df = pd.read_csv(path)\ntext = f'Rows: {df}'", None),
    ("text = pd.read_csv(path).to_json()", "table"),
    ("text = pd.read_csv(path)[['a', 'b']].to_markdown()", "table"),
    ("c = sqlite3.connect('d').cursor()\nc.execute('SELECT * FROM t')\ntext = str(c.fetchall())", "rows"),
    ("text = ''\nfor page in pypdf.PdfReader(path).pages:\n    text += page.extract_text()", "document"),
    ("text = '\\n'.join(p.extract_text() for p in pypdf.PdfReader(path).pages)", "document"),
    ("text = '\\n'.join(p.text for p in docx.Document(path).paragraphs)", "document"),
    ("text = ''.join(page.get_text() for page in fitz.open(path))", "document"),
    ("text = subprocess.run(['git', 'diff'], capture_output=True, text=True).stdout", "output"),
    ("text = subprocess.check_output(['git', 'log']).decode()", "output"),
    ("text = '\\n'.join(glob.glob('src/**', recursive=True))", "listing"),
    ("text = str(list(pathlib.Path(root).rglob('*.py')))", "listing"),
    ("def load(p):\n    return open(p).read()\ntext = load(path)", "file"),
    ("def load(p):\n    with open(p) as f:\n        data = f.read()\n    return data\ndef more(p):\n"
     "    return 'x' + load(p)\ntext = more(path)", "file"),
    ("class Store:\n    def __init__(self, p):\n        self.data = open(p).read()\n    def text(self):\n"
     "        return self.data\ntext = Store(path).text()", "file"),
]  # fmt: skip


@pytest.mark.parametrize("source, kind", WHOLE, ids=[source[-60:] for source, _ in WHOLE])
def test_content_of_any_size_is_found(program, source, kind):
    assert [found for found, _ in dumps(program, source)] == ([kind] if kind else [])


BOUNDED = [
    "text = open(path).read()[:2000]",
    "text = open(path).read(2000)",
    "text = open(path).readline()",
    "text = ''.join(open(path).readlines()[-50:])",
    "text = open(path).read()[-2000:]",
    "text = requests.get(url).text[:500]",
    "text = requests.get(url).status_code",
    "text = str(requests.get(url).json()['id'])",
    "text = pd.read_csv(path).head().to_string()",
    "text = pd.read_csv(path).describe().to_string()",
    "text = pd.read_csv(path, nrows=5).to_string()",
    "text = str(pd.read_csv(path).shape)",
    "text = ', '.join(pd.read_csv(path).columns)",
    "text = str(len(open(path).read()))",
    "cursor = sqlite3.connect('d').cursor()\ncursor.execute('SELECT * FROM t LIMIT 5')\ntext = str(cursor.fetchall())",
    "cursor = sqlite3.connect('d').cursor()\ncursor.execute('SELECT * FROM t')\ntext = str(cursor.fetchone())",
    "cursor = sqlite3.connect('d').cursor()\ncursor.execute('SELECT * FROM t')\ntext = str(cursor.fetchmany(5))",
    "text = pypdf.PdfReader(path).pages[0].extract_text()",
    "text = subprocess.run(['git', 'status', '--short'], capture_output=True, text=True).stdout",
    "text = str(os.listdir('.'))",
    "text = json.load(open(path))['prompt']",
    "text = 'The report is in ' + path",
    "text = '\\n'.join(glob.glob('*.py'))",
    "def cut(text, n):\n    return text[:n]\ntext = cut(open(path).read(), 100)",
    "text = open(path).read()\nif len(text) > 2000:\n    raise SystemExit('too long')",
    "import tiktoken\nenc = tiktoken.get_encoding('x')\ntext = enc.decode(enc.encode(open(path).read())[:100])",
    "import textwrap\ntext = textwrap.shorten(open(path).read(), 200)",
    "from lib import summarize\ntext = summarize(open(path).read())",
    "from lib import truncate\ntext = truncate(open(path).read())",
    "text = store.similarity_search(open(path).read())",
    "try:\n    text = open(path).read()[:100]\nexcept OSError:\n    text = ''",
    "import random\ntext = random.choice(open(path).readlines())",
    "text = next(open(path))",
    "text = input('What? ')",
    "text = os.environ['TASK']",
]


@pytest.mark.parametrize("source", BOUNDED, ids=[source[-60:] for source in BOUNDED])
def test_what_is_cut_small_or_not_known_is_not(program, source):
    assert dumps(program, source) == []


def test_other_modules_functions_are_followed(program):
    files = {"app/loading.py": "def load(p):\n    return open(p).read()\n"}
    assert dumps(program, "from loading import load\ntext = load(path)", files=files) == [("file", "a whole file")]


def test_every_branch_has_to_be_a_dump(program):
    assert dumps(program, "text = open(path).read() if path else 'nothing'")
    assert not dumps(program, "text = open(path).read() if path else lib.ask()")


@pytest.mark.parametrize(
    "source, found",
    [
        ("r = b.initiate_chat(a, message='x')\ntext = str(r.chat_history)", True),
        ("r = b.initiate_chat(a, message='x')\ntext = '\\n'.join(m['content'] for m in r.chat_history)", True),
        ("r = b.initiate_chat(a, message='x')\ntext = r.summary", False),
        ("r = b.initiate_chat(a, message='x')\ntext = r.chat_history[-1]['content']", False),
        ("text = str(a.chat_messages[b])", True),
        ("text = str(a.last_message(b))", False),
        ("text = str(a.chat_messages[b][-5:])", False),
    ],
)
def test_whole_conversations_are_histories(program, source, found):
    assert dumps(program, source) == ([("history", "the whole conversation")] if found else [])
