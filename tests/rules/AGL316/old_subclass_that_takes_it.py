import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


class Bounded(autogen.UserProxyAgent):
    def initiate_chat(self, recipient, message=None, max_round=3, **kwargs):
        return super().initiate_chat(recipient, message=message, max_turns=max_round, **kwargs)


Bounded("bounded", code_execution_config=False).initiate_chat(writer, message="Write.", max_round=2)
