import os
from typing import Annotated

from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group import AgentTarget, ContextVariables, ReplyResult
from autogen.agentchat.group.patterns import DefaultPattern

llm_config = LLMConfig(
    config_list=[{"api_type": "openai", "model": "gpt-4o-mini", "api_key": os.getenv("OPENAI_API_KEY")}],
    timeout=90,  # silent: AGL102
)


def classify(query: Annotated[str, "the query"], context_variables: ContextVariables) -> ReplyResult:  # expect: AGL504
    kind = "technical" if "error" in query else "general"
    return ReplyResult(message=f"classified as {kind}", target=AgentTarget(tech if kind == "technical" else general), context_variables=context_variables)


with llm_config:
    triage = ConversableAgent(name="triage", system_message="You sort queries.", functions=[classify])
    tech = ConversableAgent(name="tech", system_message="You solve technical problems.")
    general = ConversableAgent(name="general", system_message="You answer questions.")

user = ConversableAgent(name="user", human_input_mode="ALWAYS")
pattern = DefaultPattern(initial_agent=triage, agents=[triage, tech, general], user_agent=user)
result, context, last = initiate_group_chat(
    pattern=pattern,
    messages="My laptop shows an error.",
    max_rounds=75,  # expect: AGL305
)
