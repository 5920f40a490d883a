import autogen.agentchat as ac
from autogen.agentchat.assistant_agent import AssistantAgent
from autogen.agentchat.conversable_agent import ConversableAgent
from autogen.agentchat.groupchat import GroupChat, GroupChatManager
from autogen.oai.openai_utils import config_list_from_json

cfg = {"config_list": config_list_from_json("OAI_CONFIG_LIST"), "timeout": 3}  # expect: AGL102
a = AssistantAgent("a", llm_config=cfg)
b = ConversableAgent("b", llm_config=cfg)
c = ac.UserProxyAgent("c", code_execution_config=False)
chat = GroupChat([a, b, c], [], max_round=64)  # expect: AGL305
manager = GroupChatManager(groupchat=chat, llm_config=cfg, max_consecutive_auto_reply=9)  # expect: AGL309
c.initiate_chat(manager, message="Begin.")  # silent: AGL306
