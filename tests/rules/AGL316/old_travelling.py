import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


class Desk:
    limits = {"max_round": 4}  # expect: AGL316

    async def work(self, task: str):
        options = dict(self.limits, clear_history=True)
        return await user.a_initiate_chat(writer, message=task, **options)
