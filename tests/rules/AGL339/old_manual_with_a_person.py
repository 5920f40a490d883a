import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
person = autogen.UserProxyAgent("person", code_execution_config=False)
group = autogen.GroupChat(agents=[person, writer], messages=[], speaker_selection_method="manual")
other = autogen.GroupChat(agents=[writer, writer], messages=[], speaker_selection_method="round_robin")


def unknown(agents, method):
    autogen.GroupChat(agents=agents, messages=[], speaker_selection_method="manual")
    autogen.GroupChat(agents=[writer, writer], messages=[], speaker_selection_method=method)
