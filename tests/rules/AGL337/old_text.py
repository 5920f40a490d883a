import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

user.initiate_chat(writer, "Write.", max_turns=2)  # expect: AGL337 error
user.initiate_chat(
    writer,
    "Write about " + "claims.",  # expect: AGL337
    max_turns=2,
)
TASK = "Write."
user.initiate_chat(writer, TASK, max_turns=2)  # expect: AGL337
