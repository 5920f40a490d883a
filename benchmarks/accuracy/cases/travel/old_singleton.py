import autogen
class Config:
    _instance = None
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.llm = {"config_list": [{"model": "gpt-4o"}]}  # expect: AGL101
        return cls._instance
a = autogen.AssistantAgent("a", llm_config=Config().llm)
