"""Nothing here reaches an agent."""
import autogen

old_llm_config = {"config_list": [{"model": "gpt-4"}], "timeout": 3}  # silent: AGL101
backup = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST")}

# assistant = autogen.AssistantAgent("assistant", llm_config=old_llm_config)
# chat = autogen.GroupChat(agents=[assistant], messages=[], max_round=5000)
"""
manager = autogen.GroupChatManager(groupchat=chat, llm_config={"config_list": [], "timeout": 1})
user.initiate_chat(manager, message=open("dump.log").read())
"""
SNIPPET = 'GroupChat(agents, [], max_round=1000)\nrequests.get("http://x")'  # silent: AGL501
print(SNIPPET)
