import autogen

from loaders import last_lines, load_prompt

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)
user.initiate_chat(agent, message=load_prompt("task"))  # silent: AGL401
user.initiate_chat(agent, message=last_lines("claims.log"))  # silent: AGL401


def all_of_it(path):
    text = open(path).read()
    user.initiate_chat(agent, message=text)  # expect: AGL401
