import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

lookup = autogen.AssistantAgent("lookup", llm_config=config)
runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "TERMINATE" in (m["content"] or ""),  # expect: AGL308 error
    code_execution_config=False,
)


@runner.register_for_execution()
@lookup.register_for_llm(description="The policy of a customer.")
def policy(customer: str) -> str:
    return f"The policy of {customer}."


runner.initiate_chat(lookup, message="Which policy has Smith?")
