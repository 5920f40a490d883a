import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

while True:
    question = input("> ")
    if not question:
        break
    try:
        user.initiate_chat(assistant, message=question, max_turns=2)
    except Exception as error:
        print(error)
