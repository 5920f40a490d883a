import chromadb
import ollama
from google import genai
from huggingface_hub import InferenceClient
from langchain_anthropic import ChatAnthropic
from langchain_google_genai import ChatGoogleGenerativeAI
from langchain_ollama import ChatOllama
from langchain_openai import AzureChatOpenAI, ChatOpenAI, OpenAIEmbeddings

ollama.Client()  # expect: AGL109
ollama.AsyncClient(host="http://gpu-box:11434")  # expect: AGL109
ollama.chat(model="llama3.2", messages=[])  # expect: AGL109
genai.Client(api_key="none")  # expect: AGL109
genai.Client(http_options={"api_version": "v1"})  # expect: AGL109
InferenceClient("some/model")  # expect: AGL109
ChatAnthropic(model="claude-sonnet-4")  # expect: AGL109
ChatGoogleGenerativeAI(model="gemini-2.0-flash")  # expect: AGL109
ChatOllama(model="llama3.2")  # expect: AGL109
ChatOpenAI(model="gpt-4o", timeout=None)  # expect: AGL109
ChatOpenAI(model="gpt-4o", temperature=0)  # expect: AGL109
AzureChatOpenAI(azure_deployment="gpt-4o")  # expect: AGL109
OpenAIEmbeddings()  # expect: AGL109
chromadb.HttpClient(host="vectors.invalid")  # expect: AGL109
