from autogen_ext.models.openai import OpenAIChatCompletionClient
class Opts:
    pass
o = Opts()
setattr(o, "timeout", 5)  # expect: AGL102
c = OpenAIChatCompletionClient(model="gpt-4o", timeout=o.timeout)
