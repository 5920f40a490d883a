import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def ask(sender, recipient, context):
    return f"Write at most {context['max_messages']} letters in {context.get('max_rounds')} rounds."


user.initiate_chat(writer, message=ask, max_messages=3, max_rounds=2, max_turns=2)
user.initiate_chat(writer, message=ask, max_tokens=300, max_words=50, turns_taken=1, max_turns=2)
