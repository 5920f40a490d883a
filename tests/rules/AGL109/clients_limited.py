import chromadb
import ollama
from google import genai
from google.genai import types
from huggingface_hub import InferenceClient
from langchain_anthropic import ChatAnthropic
from langchain_google_genai import ChatGoogleGenerativeAI
from langchain_ollama import ChatOllama
from langchain_openai import ChatOpenAI

ollama.Client(timeout=120)
genai.Client(http_options={"timeout": 60_000})
genai.Client(http_options=types.HttpOptions(timeout=60_000))
InferenceClient("some/model", timeout=60)
ChatAnthropic(model="claude-sonnet-4", default_request_timeout=60)
ChatGoogleGenerativeAI(model="gemini-2.0-flash", request_timeout=60)
ChatOllama(model="llama3.2", client_kwargs={"timeout": 120})
ChatOpenAI(model="gpt-4o", request_timeout=60)
chromadb.PersistentClient("vectors")


def make(**options):
    return ChatOpenAI(model="gpt-4o", **options)
