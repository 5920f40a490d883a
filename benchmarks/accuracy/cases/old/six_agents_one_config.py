"""Six agents, one configuration: one defect."""
from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent, config_list_from_json

shared = {"config_list": config_list_from_json(env_or_file="OAI_CONFIG_LIST"), "seed": 7}  # expect: AGL101

researcher = AssistantAgent(name="researcher", llm_config=shared, system_message="You read sources.")
writer = AssistantAgent(name="writer", llm_config=shared, system_message="You write.")
editor = AssistantAgent(name="editor", llm_config=shared, system_message="You edit.")
checker = AssistantAgent(name="checker", llm_config=shared, system_message="You check facts.")
critic = AssistantAgent(name="critic", llm_config=shared, system_message="You criticise.")
closer = AssistantAgent(name="closer", llm_config=shared, system_message="Say TERMINATE when the text is done.")
human = UserProxyAgent(name="human", human_input_mode="TERMINATE", code_execution_config=False)

chat = GroupChat(agents=[human, researcher, writer, editor, checker, critic, closer], messages=[], max_round=20)  # silent: AGL305
manager = GroupChatManager(groupchat=chat, llm_config=shared)
human.initiate_chat(manager, message="Write an essay on bridges.")  # silent: AGL306
