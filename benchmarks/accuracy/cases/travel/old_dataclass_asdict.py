from dataclasses import dataclass, field, asdict
import autogen
@dataclass
class Settings:
    config_list: list = field(default_factory=lambda: [{"model": "gpt-4o"}])
    temperature: float = 0.0
    timeout: int = 9  # expect: AGL102
a = autogen.AssistantAgent("a", llm_config=asdict(Settings()))
