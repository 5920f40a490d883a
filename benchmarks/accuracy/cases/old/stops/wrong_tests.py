import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


def check(content: str) -> bool:
    return "exit" in content.lower()  # expect: AGL319


bot = autogen.AssistantAgent("bot", llm_config=cfg)
one = autogen.UserProxyAgent(
    "one",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=3,
    is_termination_msg=lambda content: "TERMINATE" in content,  # expect: AGL319
    code_execution_config=False,
)
two = autogen.UserProxyAgent("two", human_input_mode="NEVER", is_termination_msg=check, code_execution_config=False)
three = autogen.UserProxyAgent(
    "three",
    human_input_mode="NEVER",
    is_termination_msg=lambda msg: "content" in msg and "TERMINATE" in (msg["content"] or ""),  # silent: AGL319
    code_execution_config=False,
)
for user in (one, two, three):
    user.initiate_chat(bot, message="Say hello.")  # silent: AGL306
