import autogen


class Debate:
    def __init__(self, topic, turns=5):
        self.topic = topic
        self.turns = turns
        self.llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
        self.pro = self._speaker("pro")
        self.con = self._speaker("con")

    def _speaker(self, side):
        return autogen.ConversableAgent(
            side,
            system_message=f"You argue {side}.",
            llm_config=self.llm_config,
            human_input_mode="NEVER",
        )

    def run(self):
        return self.pro.initiate_chat(self.con, message=self.topic, max_turns=self.turns)  # silent: AGL306

    def run_open(self):
        return self.pro.initiate_chat(self.con, message=self.topic)  # expect: AGL306


Debate("Should shops open on Sunday?").run()
