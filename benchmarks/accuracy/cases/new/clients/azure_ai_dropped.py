import os

from autogen_ext.models.azure import AzureAIChatCompletionClient
from azure.core.credentials import AzureKeyCredential

INFO = {"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": True}
KEY = AzureKeyCredential(os.environ["GITHUB_TOKEN"])

phi = AzureAIChatCompletionClient(model="Phi-4", endpoint="https://m.example.org", credential=KEY, model_info=INFO, timeout=60)  # expect: AGL104
