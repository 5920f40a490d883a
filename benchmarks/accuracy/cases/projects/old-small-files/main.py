"""A small file of the repository is no dump."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

with open("notes/task.md", encoding="utf-8") as fh:
    user.initiate_chat(agent, message=fh.read())  # silent: AGL401
user.initiate_chat(agent, message=open("exports/all_offers.csv").read())  # expect: AGL401
