import autogen_ext.models.openai as models
def make(kind: str, **options):
    cls = getattr(models, "AzureOpenAIChatCompletionClient" if kind == "azure" else "OpenAIChatCompletionClient")
    return cls(model="gpt-4o", **options)  # expect: AGL101
client = make("openai")
