"""AGL109: a model SDK beside AutoGen that may wait for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.tools.waiting import Waiting, reports
from autogen_lint.settings.schema import Settings


class LlmSdkWithoutTimeout(Rule):
    """A model SDK used beside AutoGen has no time limit.

    ## What it does
    Reports clients of model SDKs and wrappers whose default is no limit where none is given: `ollama.Client` and its
    functions, `google.genai.Client`, `huggingface_hub.InferenceClient`, `ChatOpenAI`, `AzureChatOpenAI`,
    `OpenAIEmbeddings`, `ChatAnthropic`, `ChatGoogleGenerativeAI`, `ChatOllama`, `chromadb.HttpClient`. Clients with a
    limit of their own (`openai`, `anthropic`, `groq`: 60 to 600 s) are reported only where `timeout=None` switches it
    off. AutoGen's own model clients are AGL101 to AGL104.

    ## Why it matters
    The wrappers lose what the SDK would have: `openai` gives up after 600 s, but `ChatOpenAI`, `AzureChatOpenAI`,
    `OpenAIEmbeddings` and `ChatAnthropic` pass on `timeout=None`, and still waited after 680 s for a server that had
    accepted the request. So did `ollama`, google-genai and huggingface_hub. Nothing round them in AutoGen ends such a
    call.

    ## Example
    ```python
    import ollama

    client = ollama.Client(host="http://gpu-box:11434")
    ```

    ## Use instead
    ```python
    import ollama

    client = ollama.Client(host="http://gpu-box:11434", timeout=120)
    ```

    ## Fix safety
    Safe: the fix adds the SDK's own parameter with the project's `model-timeout` (in milliseconds where the SDK counts
    so), always as a plain number: which of `httpx.Timeout` and `httpx2.Timeout` an SDK accepts depends on its release.

    ## Settings
    - `model-timeout`
    - `io`: calls of the project's own libraries

    ## References
    - ollama 0.6.3, google-genai 2.34, huggingface_hub 1.33, langchain-openai 1.7.3, langchain-anthropic 1.7.7,
      langchain-ollama 1.1, langchain-google-genai 4.4, chromadb 1.5.9, openai 3.54, anthropic 2.12:
      `catalog/data/io.json` says how each was seen
    """

    code: ClassVar[str] = "AGL109"
    name: ClassVar[str] = "llm-sdk-without-timeout"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each client of a model SDK whether anything limits it."""
        yield from reports(
            program,
            Waiting(
                frozenset({"llm"}),
                "a model that does not answer",
                "model-timeout",
                settings.model_timeout,
                Severity.WARNING,
                Severity.WARNING,
            ),
        )
