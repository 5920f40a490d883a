import autogen

names = ["reader", "writer", "editor"]
seconds = [60, 120, 240]
prompts = ("You read.", "You write.", "You edit.")
agents = []
for name, limit, prompt in zip(names, seconds, prompts):
    config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": limit}  # silent: AGL102
    agents.append(autogen.AssistantAgent(name, system_message=prompt, llm_config=config))
extra = [
    autogen.AssistantAgent(f"extra_{i}", llm_config={"config_list": [{"model": m}], "timeout": 18})  # expect: AGL102
    for i, m in enumerate(["gpt-4o", "gpt-4o-mini"])
]
chat = autogen.GroupChat(agents=agents + extra, messages=[], max_round=len(names) * 4)  # silent: AGL305
