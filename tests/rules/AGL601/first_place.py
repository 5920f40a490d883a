"""A key that is written twice is found where it stands first, however deep that is."""

import os

import autogen

azure = {"config_list": [{"api_key": "8f3b1c9e4a7d42b6a1f0c5d9e8b7a6f4", "model": "m"}]}  # expect: AGL601
os.environ["AZURE_OPENAI_API_KEY"] = "8f3b1c9e4a7d42b6a1f0c5d9e8b7a6f4"
assistant = autogen.AssistantAgent("assistant", llm_config=azure)
