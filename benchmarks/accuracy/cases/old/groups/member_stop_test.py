"""A stop test on a member counts when that agent speaks next: information only."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),  # silent: AGL309
    code_execution_config=False,
)
coder = autogen.AssistantAgent("coder", llm_config=cfg)
tester = autogen.AssistantAgent("tester", llm_config=cfg)
chat = autogen.GroupChat(agents=[user, coder, tester], messages=[], max_round=14)
manager = autogen.GroupChatManager(groupchat=chat, llm_config=cfg)
user.initiate_chat(manager, message="Write a parser for dates.")
