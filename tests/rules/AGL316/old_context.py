import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def ask(sender, recipient, context):
    return f"{context['problem']} in {context['words']} words"


user.initiate_chat(writer, message=ask, problem="Sum up.", words=50, limit=3, max_turns=2)
