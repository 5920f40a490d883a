import asyncio

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


async def ask(question: str):
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    return await user.a_initiate_chat(assistant, message=question, max_turns=1)


async def main(questions):
    await asyncio.gather(*map(ask, questions))  # expect: AGL204
    await asyncio.gather(*[ask(question) for question in questions])  # expect: AGL204
