"""Two debaters, held by a class; several ways to let them talk."""

from __future__ import annotations

import os
from typing import Any

from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent

LLM = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}], "timeout": 120}
NEVER = "NEVER"
QUIET: dict[str, Any] = dict(human_input_mode=NEVER, code_execution_config=False)


def debater(name: str, side: str, **extra: Any) -> ConversableAgent:
    return ConversableAgent(name, system_message=f"You argue {side} the motion.", llm_config=LLM, human_input_mode=NEVER, **extra)


class Debate:
    def __init__(self, motion: str) -> None:
        self.motion = motion
        self.pro = debater("pro", "for")
        self.con = debater("con", "against")

    def opening(self) -> str:
        return f"The motion is: {self.motion}"

    def run(self) -> str:
        result = self.pro.initiate_chat(self.con, message=self.opening())  # expect: AGL306
        return result.summary

    def run_short(self) -> str:
        return self.pro.initiate_chat(self.con, message=self.opening(), max_turns=6).summary  # silent: AGL306

    async def run_async(self) -> str:
        result = await self.pro.a_initiate_chat(recipient=self.con, clear_history=True, message=self.opening())  # expect: AGL306
        return result.summary

    def run_with(self, **options: Any) -> str:
        return self.pro.initiate_chat(self.con, message=self.opening(), **options).summary  # silent: AGL306

    def run_limited(self) -> str:
        options = {"max_turns": 4, "message": self.opening()}
        return self.pro.initiate_chat(self.con, **options).summary  # silent: AGL306

    def run_swallowed(self) -> str:
        options = {"max_rounds": 4, "message": self.opening()}  # expect: AGL316
        return self.pro.initiate_chat(self.con, **options).summary  # silent: AGL306


class Polite(Debate):
    """One side stops at the end of the debate."""

    def __init__(self, motion: str) -> None:
        super().__init__(motion)
        self.con = debater("con", "against", is_termination_msg=lambda m: "adjourned" in (m.get("content") or ""))
        self.pro.update_system_message("Argue for the motion. Say 'adjourned' when you have no more arguments.")


def lecture() -> None:
    teacher = AssistantAgent("teacher", llm_config=LLM, system_message="Teach. Say TERMINATE when the lesson is over.")
    pupil = UserProxyAgent("pupil", max_consecutive_auto_reply=8, is_termination_msg=lambda m: (m.get("content") or "").endswith("TERMINATE"), **QUIET)
    pupil.initiate_chat(teacher, message="Teach me chess.")  # silent: AGL306, AGL307

    silent_teacher = AssistantAgent("silent_teacher", llm_config=LLM, system_message="Teach chess with short answers.")  # expect: AGL307
    eager = UserProxyAgent("eager", is_termination_msg=lambda m: "LESSON OVER" in (m.get("content") or ""), default_auto_reply="Go on.", **QUIET)
    eager.initiate_chat(silent_teacher, message="Teach me chess.")


def talk(first: ConversableAgent, second: ConversableAgent) -> None:
    first.initiate_chat(second, message="Hello.")  # silent: AGL306


def panel() -> None:
    members = [debater(f"member_{i}", "for") for i in range(3)]
    chat = GroupChat(agents=members, messages=[], max_round=10**3)  # expect: AGL305
    chat_boss = GroupChatManager(groupchat=chat, llm_config=LLM)
    members[0].initiate_chat(chat_boss, message="Start.")

    longer = GroupChat(members, [], 12)
    longer.max_round = 900  # expect: AGL305
    members[0].initiate_chat(GroupChatManager(longer, llm_config=LLM), message="Start.")

    capped = GroupChat(members, [], 12)  # silent: AGL305
    boss = GroupChatManager(capped, max_consecutive_auto_reply=2, llm_config=LLM)  # expect: AGL309
    members[0].initiate_chat(boss, message="Start.", max_turns=1)  # silent: AGL309


if __name__ == "__main__":
    debate = Debate("Linters are useful.")
    debate.run()
    Polite("Tests are useful.").run_short()
    lecture()
    panel()
    talk(debater("x", "for"), debater("y", "against", max_consecutive_auto_reply=3))
