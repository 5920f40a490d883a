import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
ends = autogen.AssistantAgent("ends", system_message="Be brief.", llm_config=config)


@user.register_for_execution()
@ends.register_for_llm(description="Say that the work is done.")
def finish() -> str:
    return "TERMINATE"


user.initiate_chat(ends, message="Sum up the claim.")
