"""How chats are started in applications: through wrappers, subclasses, tables and callbacks."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import autogen
from autogen import Agent, AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent

logger = logging.getLogger(__name__)
CONFIG = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 100}


class Person(NamedTuple):
    name: str
    prompt: str
    replies: int | None = None


PEOPLE = [Person("ann", "You tell jokes."), Person("bob", "You laugh at jokes."), Person("cid", "You explain jokes.", 4)]
AGENTS = {
    person.name: ConversableAgent(
        person.name, system_message=person.prompt, llm_config=CONFIG, human_input_mode="NEVER", max_consecutive_auto_reply=person.replies
    )
    for person in PEOPLE
}


class LoggedProxy(UserProxyAgent):
    """A proxy that logs, and never asks anybody."""

    def __init__(self, name: str = "logged", **kwargs):
        kwargs.setdefault("human_input_mode", "NEVER")
        super().__init__(name, code_execution_config=False, **kwargs)

    def ask(self, agent: ConversableAgent, text: str, **kwargs) -> str:
        result = self.initiate_chat(agent, message=text, **kwargs)
        logger.info("%s", result.cost)
        return result.summary


class Moderator(GroupChatManager):
    pass


def start(sender: ConversableAgent, recipient: ConversableAgent, text: str) -> None:
    logger.info("%s talks to %s", sender.name, recipient.name)
    sender.initiate_chat(recipient, message=text)  # expect: AGL306


def start_bounded(sender: ConversableAgent, recipient: ConversableAgent, text: str, turns: int = 3) -> None:
    sender.initiate_chat(recipient, message=text, max_turns=turns)  # silent: AGL306


start(AGENTS["ann"], AGENTS["bob"], "Tell a joke.")
start_bounded(AGENTS["ann"], AGENTS["bob"], "Tell a joke.")
AGENTS["ann"].initiate_chat(AGENTS["cid"], message="Explain.")  # silent: AGL306

mathematician = AssistantAgent("mathematician", "You prove theorems. Answer with the proof and nothing else.", llm_config=CONFIG)
proxy = LoggedProxy(is_termination_msg=lambda m: "QED." in str(m.get("content")))
proxy.ask(mathematician, "Prove it.", max_turns=2)  # silent: AGL306, AGL307

with ThreadPoolExecutor() as pool:
    future = pool.submit(AGENTS["bob"].initiate_chat, AGENTS["ann"], message="Hello.", max_turns=2)
    future.result()


async def both() -> None:
    await asyncio.gather(
        AGENTS["ann"].a_initiate_chat(AGENTS["bob"], message="Hello."),  # expect: AGL306
        AGENTS["bob"].a_initiate_chat(AGENTS["ann"], message="Hello.", max_turns=1),  # silent: AGL306
    )


def by_state(last: Agent, chat: GroupChat) -> Agent | str:
    if last is AGENTS["ann"]:
        return AGENTS["bob"]
    return "random"


def by_state_with_hole(last: Agent, chat: GroupChat):  # expect: AGL315
    if last is AGENTS["ann"]:
        return AGENTS["bob"]


table = dict(agents=list(AGENTS.values()), messages=[], max_round=14)
round_table = GroupChat(**table, speaker_selection_method=by_state)  # silent: AGL305, AGL315
holed_table = GroupChat(**{**table, "max_round": 600}, speaker_selection_method=by_state_with_hole)  # expect: AGL305
mistyped = GroupChat(**table, speaker_selection_method="round-robin")  # expect: AGL315
for chat in (round_table, holed_table, mistyped):
    moderator = Moderator(groupchat=chat, llm_config=CONFIG, is_termination_msg=lambda m: (m.get("content") or "").endswith("BYE"))
    proxy.ask(moderator, "Start.")

asyncio.run(both())
