import autogen

one = autogen.config_list_from_json("OAI_CONFIG_LIST")
for i in range(len(one)):
    one[i]["timeout"] = 60
two = [dict(c, timeout=60) for c in autogen.config_list_from_json("OAI_CONFIG_LIST") if c["model"] != "gpt-3.5"]
three = list(map(lambda c: {**c, "timeout": 60}, autogen.config_list_from_json("OAI_CONFIG_LIST")))
four = [{"model": "gpt-4o", "api_key": "NULL"}]
four[0]["timeout"] = 90
five = [{"model": "gpt-4o", "api_key": "NULL"}]
five[0].update(timeout=5)  # expect: AGL102
six = [{"model": "gpt-4o", "api_key": "NULL"}]
six[0]["tags"] = ["six"]

agents = [
    autogen.AssistantAgent("one", llm_config={"config_list": one}),  # silent: AGL101
    autogen.AssistantAgent("two", llm_config={"config_list": two}),  # silent: AGL101
    autogen.AssistantAgent("three", llm_config={"config_list": three}),  # silent: AGL101
    autogen.AssistantAgent("four", llm_config={"config_list": four}),  # silent: AGL101
    autogen.AssistantAgent("five", llm_config={"config_list": five}),
    autogen.AssistantAgent("six", llm_config={"config_list": six}),  # expect: AGL101
]
