import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


async def work(topic: str, other) -> None:
    await user.a_initiate_chat(writer, message=f"Write about {topic}.", max_turns=2)  # expect: AGL337
    user.initiate_chat(writer, message=topic, max_turns=2)  # expect: AGL337
    user.initiate_chat(writer, message=input("What? "), max_turns=2)  # expect: AGL337
