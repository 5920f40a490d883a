import autogen
from autogen import AssistantAgent, ConversableAgent, UserProxyAgent
from typing_extensions import Annotated

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
llm = AssistantAgent("llm", llm_config=cfg)
ex = UserProxyAgent("ex", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=5)


@llm.register_for_llm(description="a")  # expect: AGL503
def only_llm(x: Annotated[int, "x"]) -> int:
    return x


@ex.register_for_execution()  # expect: AGL503
def only_ex(x: Annotated[int, "x"]) -> int:
    return x


@ex.register_for_execution(name="both_name")
@llm.register_for_llm(name="both_name", description="b")  # silent: AGL503
def both(x: Annotated[int, "x"]) -> int:
    return x


def later(x: Annotated[int, "x"]) -> int:
    return x


llm.register_for_llm(name="later", description="later")(later)  # silent: AGL503
ex.register_for_execution(name="later")(later)


def mismatch(x: Annotated[int, "x"]) -> int:
    return x


llm.register_for_llm(name="mismatch", description="m")(mismatch)  # expect: AGL503
ex.register_for_execution(name="mis_match")(mismatch)

ex.initiate_chat(llm, message="hi", max_turns=3)
