"""Limits that initiate_chat swallows."""
import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


def done(msg):
    return "TERMINATE" in (msg.get("content") or "")


user.initiate_chat(  # silent: AGL306
    assistant,
    message="Draft a letter.",
    max_round=8,  # expect: AGL316
)
user.initiate_chat(assistant, message="Draft a letter.", is_termination_msg=done)  # expect: AGL316
user.initiate_chat(assistant, message="Draft a letter.", max_turns=8, summary_method="reflection_with_llm")  # silent: AGL305
user.initiate_chat(assistant, message=lambda s, r, c: "Problem: " + c["problem"], problem="2 + 2", max_turns=3)  # silent: AGL305
