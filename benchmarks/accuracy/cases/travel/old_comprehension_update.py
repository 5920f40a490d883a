import autogen
base = [{"model": "gpt-4o"}, {"model": "gpt-4o-mini"}]
full = [{**entry, "timeout": 90} for entry in base]
a = autogen.AssistantAgent("a", llm_config={"config_list": full})
keyed = [dict(entry, api_key="k") for entry in base]
b = autogen.AssistantAgent("b", llm_config={"config_list": keyed})  # expect: AGL101
c = autogen.AssistantAgent("c", llm_config={"config_list": [e for e in full if e["model"] == "gpt-4o"]})
