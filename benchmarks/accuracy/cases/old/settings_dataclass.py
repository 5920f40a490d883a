from dataclasses import dataclass, field

import autogen


@dataclass
class Settings:
    model: str = "gpt-4o"
    timeout: int = 120  # silent: AGL102
    names: list[str] = field(default_factory=list)

    def llm_config(self) -> dict:
        return {
            "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"),
            "timeout": self.timeout,
        }


settings = Settings(names=["one", "two"])
assistant = autogen.AssistantAgent("assistant", llm_config=settings.llm_config())  # silent: AGL101
