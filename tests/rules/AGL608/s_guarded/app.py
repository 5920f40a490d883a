try:
    from autogen import AssistantAgent
except ImportError:
    AssistantAgent = None
