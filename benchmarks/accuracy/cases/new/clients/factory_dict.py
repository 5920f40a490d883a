import os

from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

SETTINGS = {
    "openai": {"model": "gpt-4o", "timeout": 90},
    "azure": {
        "model": "gpt-4o",
        "timeout": 6,  # expect: AGL102
        "api_version": "2024-06-01",
        "azure_endpoint": "https://claims.openai.azure.com/",
    },
}
CLASSES = {"openai": OpenAIChatCompletionClient, "azure": AzureOpenAIChatCompletionClient}

openai_client = CLASSES["openai"](**SETTINGS["openai"])
azure_client = CLASSES["azure"](**SETTINGS["azure"])
chosen = CLASSES[os.environ["PROVIDER"]](**SETTINGS[os.environ["PROVIDER"]])
