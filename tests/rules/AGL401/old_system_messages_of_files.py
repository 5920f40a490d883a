import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
role = open("writer.txt").read()
writer = autogen.AssistantAgent("writer", system_message=role, llm_config=config)  # silent: AGL401
reader = autogen.AssistantAgent(
    "reader",
    system_message=f"{open('reader.md').read()}\nAnswer in German.",  # silent: AGL401
    llm_config=config,
)
critic = autogen.AssistantAgent("critic", llm_config=config)
critic.update_system_message(open("critic.txt").read())  # silent: AGL401
