"""A custom client has its own limits; autogen hands nothing on."""
import autogen
from my_models import LocalPhiClient

config_list = [{"model": "phi-3", "model_client_cls": "LocalPhiClient", "device": "cuda", "n": 1}]

assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list})
assistant.register_model_client(model_client_cls=LocalPhiClient)
user = autogen.UserProxyAgent("user", code_execution_config=False)
user.initiate_chat(assistant, message="Write a haiku.")  # silent: AGL306
