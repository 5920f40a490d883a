import autogen as ag
from autogen import AssistantAgent as Assistant
from autogen.agentchat.groupchat import GroupChat as Panel

cfg = {"config_list": ag.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 6}  # expect: AGL102

experts = [Assistant(n, llm_config=cfg) for n in ("law", "tax", "risk")]
panel = Panel(agents=experts, messages=[], max_round=120)  # expect: AGL305
boss = ag.GroupChatManager(groupchat=panel, llm_config=cfg)
