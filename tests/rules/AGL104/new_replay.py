from autogen_ext.models.replay import ReplayChatCompletionClient

client = ReplayChatCompletionClient(["one"])
