from autogen import AssistantAgent, ConversableAgent, UserProxyAgent, config_list_from_json
from autogen.agentchat.contrib.capabilities.teachability import Teachability

cfg = {"config_list": config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
teachable = ConversableAgent(name="teachable", llm_config=cfg)
Teachability(reset_db=False, path_to_db_dir="./db").add_to_agent(teachable)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
teachable.initiate_chat(user, message="Hi, what shall I learn?", clear_history=False)  # silent: AGL306
helper = AssistantAgent("helper", llm_config=cfg, max_consecutive_auto_reply=50)  # silent: AGL305
