"""Classes of the project: some change how they answer, some only how they are made."""
import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


class Named(autogen.ConversableAgent):
    def __init__(self, name, prompt):
        self.prompt = prompt
        super().__init__(name, system_message=prompt, llm_config=cfg, human_input_mode="NEVER")

    def describe(self):
        return f"{self.name}: {self.prompt}"


class Tired(Named):
    MAX_CONSECUTIVE_AUTO_REPLY = 3


class Stubborn(Named):
    def receive(self, message, sender, request_reply=None, silent=False):
        if len(self.chat_messages[sender]) > 8:
            return
        super().receive(message, sender, request_reply, silent)


class Stopped(Named):
    def __init__(self, name, prompt):
        super().__init__(name, prompt)
        self.register_reply([autogen.Agent, None], Stopped.stop, position=2)

    def stop(self, messages, sender, config):
        return len(messages) > 6, None


optimist = Named("optimist", "You see the good side.")
pessimist = Named("pessimist", "You see the bad side.")
optimist.initiate_chat(pessimist, message="Rain.")  # expect: AGL306
optimist.initiate_chat(Tired("tired", "You yawn."), message="Rain.")  # silent: AGL306
optimist.initiate_chat(Stubborn("stubborn", "You disagree."), message="Rain.")  # silent: AGL306
optimist.initiate_chat(Stopped("stopped", "You agree."), message="Rain.")  # silent: AGL306
