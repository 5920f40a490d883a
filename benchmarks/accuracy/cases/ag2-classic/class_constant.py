from autogen import ConversableAgent, LLMConfig


class Desk:
    CONFIG = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)  # silent: AGL101
    QUICK = LLMConfig({"api_type": "openai", "model": "gpt-4o-mini"}, timeout=9)  # expect: AGL102

    def reader(self):
        return ConversableAgent(name="reader", llm_config=self.CONFIG)

    def runner(self):
        return ConversableAgent(name="runner", llm_config=Desk.QUICK)


desk = Desk()
desk.reader()
desk.runner()
