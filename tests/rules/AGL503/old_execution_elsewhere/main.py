from autogen import UserProxyAgent
from tools import assistant, look_up

user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
user.register_for_execution()(look_up)
user.initiate_chat(assistant, message="What about claim 7?", max_turns=3)
