import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


class Desk(autogen.UserProxyAgent):
    def initiate_chat(self, recipient, message, **kwargs):
        return super().initiate_chat(recipient, message=message, **kwargs)


Desk("desk", code_execution_config=False).initiate_chat(writer, "Write.")
