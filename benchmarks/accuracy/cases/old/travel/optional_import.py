try:
    import autogen
    from autogen import AssistantAgent
except ImportError:
    autogen = None
    AssistantAgent = object

try:
    from local_secrets import OPENAI_KEY
except ImportError:
    OPENAI_KEY = None

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": OPENAI_KEY}], "timeout": 10.5}  # expect: AGL102
assistant = AssistantAgent("assistant", llm_config=llm_config)
