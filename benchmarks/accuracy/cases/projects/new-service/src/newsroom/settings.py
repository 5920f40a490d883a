from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    model: str = "gpt-4o"
    request_seconds: float = Field(default=75.0, description="per attempt")  # silent: AGL102
    max_messages: int = Field(default=24)  # silent: AGL305
    stop_word: str = "PUBLISH"


def get_settings() -> Settings:
    return Settings()
