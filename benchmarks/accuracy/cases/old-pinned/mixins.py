import autogen


class ConfigMixin:
    llm_timeout = 300

    def llm_config(self, **extra):
        base = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": self.llm_timeout}  # silent: AGL101
        base.update(extra)
        return base


class GroupMixin:
    max_round = 15

    def group(self, agents):
        return autogen.GroupChat(agents=agents, messages=[], max_round=self.max_round)  # silent: AGL305


class Crew(ConfigMixin, GroupMixin):
    llm_timeout = 240

    def build(self):
        agents = [autogen.AssistantAgent(n, llm_config=self.llm_config(temperature=0)) for n in ("a", "b")]
        return autogen.GroupChatManager(groupchat=self.group(agents), llm_config=self.llm_config())


class WildCrew(Crew):
    max_round = 600  # expect: AGL305


Crew().build()
WildCrew().build()
