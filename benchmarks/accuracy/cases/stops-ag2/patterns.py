"""Group chats by pattern, with the limits in several places."""

import os
from typing import Annotated

from autogen import ConversableAgent, LLMConfig, UserProxyAgent
from autogen.agentchat import a_initiate_group_chat, initiate_group_chat, run_group_chat
from autogen.agentchat.group import AgentTarget, ContextVariables, OnCondition, ReplyResult, StringLLMCondition, TerminateTarget
from autogen.agentchat.group.patterns import AutoPattern, DefaultPattern, RoundRobinPattern

ROUNDS = int(os.getenv("ROUNDS", "400"))  # expect: AGL305
config = LLMConfig(api_type="openai", model="gpt-4o", timeout=90)


def agent(name: str, about: str) -> ConversableAgent:
    with config:
        return ConversableAgent(name=name, system_message=about, human_input_mode="NEVER")


triage = agent("triage", "Route the question.")
billing = agent("billing", "Answer questions on bills.")
tech = agent("tech", "Answer technical questions.")
user = UserProxyAgent(name="user", code_execution_config=False)


def route(to: Annotated[str, "who answers"], context_variables: ContextVariables) -> ReplyResult:
    """Hand over to somebody."""
    return ReplyResult(message=f"To {to}.", target=AgentTarget(billing if to == "billing" else tech), context_variables=context_variables)


triage.functions = [route]
triage.handoffs.add_llm_condition(OnCondition(target=AgentTarget(billing), condition=StringLLMCondition("A question on a bill.")))
billing.handoffs.set_after_work(TerminateTarget())

attended = AutoPattern(initial_agent=triage, agents=[triage, billing, tech], user_agent=user, group_manager_args={"llm_config": config})  # silent: AGL339
unattended = AutoPattern(initial_agent=triage, agents=[triage, billing, tech], group_manager_args={"llm_config": config})  # expect: AGL339
circle = RoundRobinPattern(initial_agent=triage, agents=[triage, billing, tech])  # silent: AGL339
fixed = DefaultPattern(initial_agent=triage, agents=[triage, billing])  # silent: AGL339


async def answer(question: str) -> str:
    result, _, _ = await a_initiate_group_chat(pattern=unattended, messages=question, max_rounds=12)  # silent: AGL305
    return result.summary


def answer_all(questions: list[str]) -> None:
    for question in questions:
        initiate_group_chat(pattern=attended, messages=question, max_rounds=ROUNDS)
        initiate_group_chat(attended, question, 800)  # expect: AGL305
        run_group_chat(pattern=circle, messages=question, max_rounds=9).process()  # silent: AGL305
        initiate_group_chat(pattern=fixed, messages=question)  # silent: AGL305


def single(question: str) -> None:
    triage.run(message=question, max_turns=3).process()  # silent: AGL306
    response = triage.run(recipient=billing, message=question)  # expect: AGL306
    response.process()
    triage.run(recipient=billing, message=question, max_turns=4).process()  # silent: AGL306
