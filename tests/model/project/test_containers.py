"""Which file a container image starts."""

import pytest

from autogen_lint.model.project.containers import started_by
from autogen_lint.source.text import SourceFile


class Files:
    root = ""

    def __init__(self, files):
        self.files = files

    def read(self, path, kind):
        text = self.files.get(path)
        return None if text is None else SourceFile(path, text.encode(), text, "utf-8")


def image_of(path, files):
    followed = set()
    image = started_by(Files(files), path, followed)
    assert image is None or followed == {image}
    return image


@pytest.mark.parametrize(
    "start",
    [
        'CMD ["python", "src/main.py"]',
        "CMD python src/main.py --port 80",
        'ENTRYPOINT ["python", "/app/src/main.py"]',
        "CMD python -m src.main",
        'CMD ["uvicorn", "src.main:app", "--port", "80"]',
        "CMD exec gunicorn -b 0.0.0.0:80 src.main:create_app()",
        "WORKDIR src\nCMD exec python \\\n  main.py",
    ],
)
def test_the_file_that_an_image_starts(start):
    assert image_of("src/main.py", {"Dockerfile": f"FROM python\n{start}\n"}) == "Dockerfile"


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"Dockerfile": "FROM python\nRUN python src/main.py\n"},
        {"Dockerfile": "FROM python\nCMD python src/other.py\n"},
        {"Dockerfile": "FROM python\nCMD python main.py\n", "main.py": ""},
        {"Dockerfile": "FROM python\nCMD python src/main.py\n", "compose.yaml": "app:\n  stdin_open: true\n"},
        {"Dockerfile": "FROM python\nCMD python src/main.py\n", "README.md": "Run `docker run --rm -it app`.\n"},
    ],
)
def test_other_files_and_terminals(files):
    assert image_of("src/main.py", files) is None
