import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


class Desk:
    def __init__(self, settings: dict) -> None:
        common = {"llm_config": settings, "human_input_mode": "NEVER"}
        self.a = autogen.ConversableAgent("a", **common)
        self.b = autogen.ConversableAgent("b", max_consecutive_auto_reply=None, **common)

    async def work(self, task: str) -> str:
        result = await self.a.a_initiate_chat(self.b, message=task)  # expect: AGL306
        return result.summary


desk = Desk(config)
