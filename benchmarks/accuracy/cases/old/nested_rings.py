import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "timeout": 60}], "timeout": 60}


class Desk:
    def __init__(self):
        self.user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
        self.author = autogen.AssistantAgent("author", llm_config=llm_config)
        self.checker = autogen.AssistantAgent("checker", llm_config=llm_config)
        self.lawyer = autogen.AssistantAgent("lawyer", llm_config=llm_config)

    def endless(self):
        self.author.register_nested_chats(
            [{"recipient": self.checker, "max_turns": 1, "summary_method": "last_msg"}],  # silent: AGL322
            trigger=lambda sender: True,
        )
        self.checker.register_nested_chats(
            [{"recipient": self.author, "max_turns": 1, "message": "Say it better."}],  # expect: AGL322
            trigger=self.author,
        )
        self.user.initiate_chat(self.author, message="Write it.", max_turns=2)

    def one_way(self):
        reviewer = autogen.AssistantAgent("reviewer", llm_config=llm_config)
        self.lawyer.register_nested_chats([{"recipient": reviewer, "max_turns": 1}], trigger=self.user)  # silent: AGL322
        reviewer.register_nested_chats([{"recipient": self.lawyer, "max_turns": 1}], trigger=self.lawyer)  # silent: AGL322
        self.user.initiate_chat(self.lawyer, message="Check it.", max_turns=2)


Desk().endless()
Desk().one_way()
