"""
Example:

    llm_config = {"config_list": config_list, "timeout": 3}
    GroupChat(agents, [], max_round=100000)
"""
import autogen

HELP = """
assistant = autogen.AssistantAgent("a", llm_config={"config_list": [], "request_timeout": 5})
requests.get("https://a.example.org")
"""
# user.initiate_chat(assistant, "positional text")  # silent: AGL337
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 60}
print(HELP, autogen.AssistantAgent("a", llm_config=cfg).name)
