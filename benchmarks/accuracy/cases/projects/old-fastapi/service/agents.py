from autogen import AssistantAgent, UserProxyAgent, register_function

from service import tools
from service.config import llm_config

SYSTEM = """You handle claims.
Use the tools. When the claim is settled, reply with TERMINATE."""


def is_termination(message: dict) -> bool:
    return (message.get("content") or "").rstrip().endswith("TERMINATE")


def build() -> tuple[AssistantAgent, UserProxyAgent]:
    assistant = AssistantAgent("claims", system_message=SYSTEM, llm_config=llm_config(temperature=0))
    executor = UserProxyAgent(
        "executor",
        human_input_mode="NEVER",
        is_termination_msg=is_termination,
        max_consecutive_auto_reply=12,  # silent: AGL305
        code_execution_config=False,
    )
    for function in (tools.claim, tools.note, tools.partner):
        register_function(function, caller=assistant, executor=executor, name=function.__name__, description="claims tool")
    return assistant, executor


def build_hasty() -> AssistantAgent:
    return AssistantAgent("hasty", system_message=SYSTEM, llm_config=llm_config("gpt-4o", timeout=7))  # expect: AGL102
