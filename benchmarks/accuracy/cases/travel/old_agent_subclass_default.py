import autogen
class Mine(autogen.AssistantAgent):
    def __init__(self, name, llm_config=None, **kwargs):
        llm_config = llm_config or {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
        super().__init__(name, llm_config=llm_config, **kwargs)
a = Mine("a")
b = Mine("b", llm_config={"config_list": [{"model": "gpt-4o"}]})  # expect: AGL101
class Swallows(autogen.AssistantAgent):
    def __init__(self, name, llm_config=None, **kwargs):
        super().__init__(name, llm_config=False)
c = Swallows("c", llm_config={"config_list": [{"model": "gpt-4o"}]})
