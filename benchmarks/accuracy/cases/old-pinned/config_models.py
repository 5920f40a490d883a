"""Configuration as pydantic models and typed dicts."""
from typing import TypedDict

import autogen
from pydantic import BaseModel, Field


class Entry(BaseModel):
    model: str = "gpt-4o"
    api_key: str = "NULL"


class LLM(BaseModel):
    config_list: list[Entry] = Field(default_factory=lambda: [Entry()])
    timeout: int = 8  # expect: AGL102


class Options(TypedDict):
    config_list: list
    timeout: int


options = Options(config_list=[{"model": "gpt-4o"}], timeout=66)  # silent: AGL102
llm = LLM()
a = autogen.AssistantAgent("a", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": llm.timeout})
b = autogen.AssistantAgent("b", llm_config=options)
