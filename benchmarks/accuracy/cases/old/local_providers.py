"""Providers whose client takes the time limit elsewhere, or nowhere."""
import os

import autogen

ollama_config = {"config_list": [{"model": "llama3.1", "api_type": "ollama", "client_host": "http://gpu:11434"}]}  # expect: AGL104
gemini_config = {"config_list": [{"model": "gemini-1.5-pro", "api_type": "google", "api_key": os.environ["GOOGLE_API_KEY"]}]}  # expect: AGL104
groq_config = {"config_list": [{"model": "llama3-70b-8192", "api_type": "groq", "api_key": os.environ["GROQ_API_KEY"]}]}

local = autogen.AssistantAgent("local", llm_config=ollama_config)
google = autogen.AssistantAgent("google", llm_config=gemini_config)
groq = autogen.AssistantAgent("groq", llm_config=groq_config)
