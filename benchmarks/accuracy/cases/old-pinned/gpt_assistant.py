from autogen import UserProxyAgent, config_list_from_json
from autogen.agentchat.contrib.gpt_assistant_agent import GPTAssistantAgent

config_list = config_list_from_json("OAI_CONFIG_LIST")
assistant = GPTAssistantAgent(
    name="coder",
    llm_config={"config_list": config_list},  # expect: AGL101
    assistant_config={"assistant_id": None},
    instructions="You write Python. Reply TERMINATE when done.",
)
user = UserProxyAgent("user", human_input_mode="TERMINATE", code_execution_config=False)
user.initiate_chat(assistant, message="Print hello.")  # silent: AGL306
