from pydantic import BaseModel, Field
import autogen
class Settings(BaseModel):
    model: str = "gpt-4o"
    timeout: int = Field(default=120, ge=1)
    def llm_config(self) -> dict:
        return {"config_list": [{"model": self.model}], **self.model_dump(include={"timeout"})}
a = autogen.AssistantAgent("a", llm_config=Settings().llm_config())
