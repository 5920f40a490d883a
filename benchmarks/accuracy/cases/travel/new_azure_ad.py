from autogen_ext.models.openai import AzureOpenAIChatCompletionClient
import os
def azure():
    kwargs = {"azure_deployment": "d", "model": "gpt-4o", "api_version": "2024-06-01", "azure_endpoint": os.environ["E"]}
    if os.getenv("KEY"):
        kwargs["api_key"] = os.environ["KEY"]
    else:
        kwargs["azure_ad_token_provider"] = object()
    return AzureOpenAIChatCompletionClient(**kwargs)  # expect: AGL101
def azure2(**extra):
    kwargs = {"azure_deployment": "d", "model": "gpt-4o", **extra}
    return AzureOpenAIChatCompletionClient(**kwargs)
def azure3(timeout=None):
    kwargs = {"azure_deployment": "d", "model": "gpt-4o"}
    if timeout is not None:
        kwargs["timeout"] = timeout
    return AzureOpenAIChatCompletionClient(**kwargs)
c = azure3(timeout=3)  # expect: AGL102
