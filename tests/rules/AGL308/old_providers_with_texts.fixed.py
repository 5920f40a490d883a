import autogen

local = {"config_list": [{"model": "llama3.1", "api_type": "ollama"}]}
helper = autogen.AssistantAgent("helper", llm_config=local)
user = autogen.UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "TERMINATE" in (m["content"] or ""),  # expect: AGL308 info
    code_execution_config=False,
)


@user.register_for_execution()
@helper.register_for_llm(description="The time.")
def now() -> str:
    return "Noon."


user.initiate_chat(helper, message="What time is it?")
