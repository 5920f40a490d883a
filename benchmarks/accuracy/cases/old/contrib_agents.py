"""Agents of contrib, with configurations under other names."""
import autogen
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from autogen.agentchat.contrib.multimodal_conversable_agent import MultimodalConversableAgent
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
cfg = {"config_list": config_list, "timeout": 120}
vision = {"config_list": config_list, "temperature": 0.5, "max_tokens": 300}  # expect: AGL101

eye = MultimodalConversableAgent("eye", max_consecutive_auto_reply=10, llm_config=vision)  # silent: AGL305
solver = autogen.AssistantAgent("solver", system_message="You solve equations.", llm_config=cfg)
maths = MathUserProxyAgent("maths", human_input_mode="NEVER", code_execution_config={"use_docker": False})  # expect: AGL901, AGL904
rag = RetrieveUserProxyAgent("rag", human_input_mode="NEVER", retrieve_config={"task": "code", "docs_path": "docs"}, code_execution_config=False)

maths.initiate_chat(solver, message=maths.message_generator, problem="x + 1 = 2")  # silent: AGL306
rag.initiate_chat(solver, message=rag.message_generator, problem="How do I sort?")  # silent: AGL306
