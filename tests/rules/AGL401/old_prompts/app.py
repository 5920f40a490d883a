import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

task = open("prompts/task.md").read()
user.initiate_chat(assistant, message=task, max_turns=1)
user.initiate_chat(assistant, message=open("question.txt").read(), max_turns=1)
helper = autogen.AssistantAgent("helper", system_message=open("rules.md").read(), llm_config=config)
