import chromadb
import ollama
from google import genai
from huggingface_hub import InferenceClient
from langchain_anthropic import ChatAnthropic
from langchain_google_genai import ChatGoogleGenerativeAI
from langchain_ollama import ChatOllama
from langchain_openai import AzureChatOpenAI, ChatOpenAI, OpenAIEmbeddings

ollama.Client(timeout=120)  # expect: AGL109
ollama.AsyncClient(host="http://gpu-box:11434", timeout=120)  # expect: AGL109
ollama.chat(model="llama3.2", messages=[])  # expect: AGL109
genai.Client(api_key="none", http_options={"timeout": 120000})  # expect: AGL109
genai.Client(http_options={"api_version": "v1", "timeout": 120000})  # expect: AGL109
InferenceClient("some/model", timeout=120)  # expect: AGL109
ChatAnthropic(model="claude-sonnet-4", timeout=120)  # expect: AGL109
ChatGoogleGenerativeAI(model="gemini-2.0-flash", timeout=120)  # expect: AGL109
ChatOllama(model="llama3.2", client_kwargs={"timeout": 120})  # expect: AGL109
ChatOpenAI(model="gpt-4o", timeout=120)  # expect: AGL109
ChatOpenAI(model="gpt-4o", temperature=0, timeout=120)  # expect: AGL109
AzureChatOpenAI(azure_deployment="gpt-4o", timeout=120)  # expect: AGL109
OpenAIEmbeddings(timeout=120)  # expect: AGL109
chromadb.HttpClient(host="vectors.invalid")  # expect: AGL109
