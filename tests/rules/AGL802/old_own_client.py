"""A client class of the project reads keys of its own."""

import autogen

from clients import MyClient

llm_config = {
    "config_list": [{"model": "local", "model_client_cls": "MyClient", "device": "cuda", "n_gpu": 1}],
    "timeout": 120,
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
assistant.register_model_client(model_client_cls=MyClient)
