import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


class Phone:
    def initiate_chat(self, other, text):
        return text


Phone().initiate_chat(writer, "Hello.")
user.send("Hello.", writer)
user.receive("Hello.", writer)
