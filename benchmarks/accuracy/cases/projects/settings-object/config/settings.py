from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    model: str = "gpt-4o"
    api_key: str = "NULL"
    llm_timeout: int = 120
    max_round: int = 24

    @property
    def llm_config(self) -> dict:
        return {"config_list": [{"model": self.model, "api_key": self.api_key}], "timeout": self.llm_timeout}


settings = Settings()
