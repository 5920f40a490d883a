import autogen
from autogen import AssistantAgent, UserProxyAgent, GroupChat, GroupChatManager, ConversableAgent

cl = [{"model": "gpt-4o", "api_key": "none"}]
a = AssistantAgent("a", lm_config={"config_list": cl, "timeout": 60})  # expect: AGL802
b = AssistantAgent("b", llm_config={"config_list": cl, "timout": 60})  # expect: AGL802
c = AssistantAgent(name="c", sytem_message="hi", llm_config={"config_list": cl, "timeout": 60})  # expect: AGL802
u = UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_autoreply=3, code_execution_config=False)  # expect: AGL802
g = GroupChat(agents=[a, b], messages=[], max_rounds=5)  # expect: AGL802
m = GroupChatManager(groupchat=g, llm_config={"config_list": cl, "temprature": 0, "timeout": 60})  # expect: AGL802
kw = {"name": "e", "llm_config": False, "human_input": "NEVER"}  # expect: AGL802
e = ConversableAgent(**kw)
f = AssistantAgent("f", llm_config={"config_list": [{"model": "gpt-4o", "api_key": "k", "max_token": 10}], "timeout": 60})  # expect: AGL802
u2 = UserProxyAgent("u2", human_input_mode="Never", code_execution_config=False)  # expect: AGL807
u3 = UserProxyAgent("u3", human_input_mode=None, code_execution_config=False)  # expect: AGL807
MODE = "never"  # expect: AGL807
u4 = UserProxyAgent(name="u4", human_input_mode=MODE, code_execution_config=False)
u5 = UserProxyAgent("u5", lambda m: False, 3, "AUTO")  # expect: AGL807, AGL902
llm = {"config_list": cl, "timeout": 60},  # expect: AGL604
h = AssistantAgent("h", llm_config=llm)
config_list = cl,  # expect: AGL604
i = AssistantAgent("i", llm_config={"config_list": config_list, "timeout": 60})
j = AssistantAgent("j k", llm_config={"config_list": cl, "timeout": 60})  # expect: AGL607
k = AssistantAgent("o1", llm_config={"config_list": [{"model": "o1-mini", "temperature": 0.2, "api_key": "none"}], "timeout": 600})  # expect: AGL201, AGL806
l = AssistantAgent("o3", llm_config={"config_list": [{"model": "o3-mini", "api_key": "none"}], "temperature": 0, "max_tokens": 100, "timeout": 600})  # expect: AGL201, AGL806


class Sub(ConversableAgent):
    def __init__(self, name, flavour=None, **kwargs):
        super().__init__(name, **kwargs)


s = Sub("s", flavour="x", llm_config=False)
n = Sub("n", llm_config=False, human_input_mode="NEVER", default_autoreply="x")
n.initiate_chat(a, message="x", max_turn=3, clear_historys=True)  # expect: AGL316
r = autogen.register_function
