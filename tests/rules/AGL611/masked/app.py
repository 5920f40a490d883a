import json

from autogen_core.models import ChatCompletionClient

with open("model.json") as stream:
    client = ChatCompletionClient.load_component(json.load(stream))
