from records import Store

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
store = Store()


def send(session, result):
    user.initiate_chat(writer, message=f"{session.messages}", max_turns=1)
    user.initiate_chat(writer, message=f"{store.chat_history}", max_turns=1)
    user.initiate_chat(writer, message=f"{result.messages}", max_turns=1)
