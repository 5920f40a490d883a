"""Model clients of other packages in tools and helpers of agents."""

import httpx
import ollama
from autogen import AssistantAgent, UserProxyAgent
from google import genai
from google.genai import types
from langchain_openai import AzureChatOpenAI, ChatOpenAI, OpenAIEmbeddings
from ollama import AsyncClient, Client
from openai import AsyncOpenAI, OpenAI

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": "none"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=llm_config)
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=4)

local = Client(host="http://localhost:11434")  # expect: AGL109
local_limited = Client(host="http://localhost:11434", timeout=60)  # silent: AGL109
remote = AsyncClient("http://10.0.0.3:11434", timeout=httpx.Timeout(60))  # silent: AGL109
chat = ChatOpenAI(model="gpt-4o", temperature=0)  # expect: AGL109
chat_limited = ChatOpenAI(model="gpt-4o", timeout=30)  # silent: AGL109
chat_other_name = ChatOpenAI(model="gpt-4o", request_timeout=30)  # silent: AGL109
azure = AzureChatOpenAI(azure_deployment="x", api_version="2024-06-01", request_timeout=None)  # expect: AGL109
embed = OpenAIEmbeddings(model="text-embedding-3-small", **{"timeout": 20})  # silent: AGL109
gemini = genai.Client(api_key="none")  # expect: AGL109
gemini_limited = genai.Client(api_key="none", http_options=types.HttpOptions(timeout=30_000))  # silent: AGL109
options = {"model": "gpt-4o"}
open_options = ChatOpenAI(**options)  # expect: AGL109
sdk = OpenAI()  # silent: AGL109
sdk_async = AsyncOpenAI(timeout=20)  # silent: AGL109


class Brain:
    def __init__(self, llm: ChatOpenAI | None = None):
        self.llm = llm or ChatOpenAI(model="gpt-4o-mini")  # expect: AGL109


@user.register_for_execution()
@assistant.register_for_llm(description="Ask the local model.")
def ask_local(question: str) -> str:
    reply = ollama.chat(model="llama3.2", messages=[{"role": "user", "content": question}])  # expect: AGL109
    return reply["message"]["content"][:2000]


user.initiate_chat(assistant, message="What is new?", max_turns=4)
