import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
MODE = "NEVER"  # expect: AGL807

user = autogen.UserProxyAgent("user", human_input_mode=MODE, code_execution_config=False)
second = autogen.UserProxyAgent("second", human_input_mode=MODE, code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config, human_input_mode="NEVER")  # expect: AGL807
critic = autogen.ConversableAgent(
    "critic",
    "You review.",
    None,
    3,
    'TERMINATE',  # expect: AGL807
    llm_config=llm_config,
)
off = autogen.ConversableAgent("off", human_input_mode=False, llm_config=llm_config)  # expect: AGL807
none = autogen.ConversableAgent("none", human_input_mode=None, llm_config=llm_config)  # expect: AGL807
some = autogen.ConversableAgent("some", human_input_mode="SOMETIMES", llm_config=llm_config)  # expect: AGL807


class Reader(autogen.ConversableAgent):
    def __init__(self, name):
        super().__init__(name, llm_config=llm_config, human_input_mode="ALWAYS")  # expect: AGL807


reader = Reader("reader")
