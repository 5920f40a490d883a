import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def write(topic):
    writer = autogen.AssistantAgent("writer", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    user.initiate_chat(writer, message=topic, max_turns=2)
    return user.last_message(writer)["content"]


def discuss(topic, user, writer):
    writer.initiate_chat(user, message=topic, max_turns=2)
    return len(user.chat_messages[writer]) < 4
