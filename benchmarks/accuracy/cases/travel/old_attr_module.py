class Runner:
    def __init__(self):
        import autogen
        self._autogen = autogen
    def build(self):
        cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 4}  # expect: AGL102
        return self._autogen.AssistantAgent("a", llm_config=cfg)
