from autogen import AssistantAgent, UserProxyAgent

schema = {"name": "look_up", "description": "Look up", "parameters": {"type": "object", "properties": {}}}
config = {
    "config_list": [{"model": "gpt-4o"}],
    "timeout": 120,
    "functions": [schema, {"name": "rate", "parameters": {}}],  # expect: AGL503
}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent("user", human_input_mode="NEVER", function_map={"look_up": lambda: "x"})
user.initiate_chat(assistant, message="go", max_turns=3)
