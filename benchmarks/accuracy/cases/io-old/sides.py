"""Tools of one side, and of both."""
import requests
from autogen import AssistantAgent, ConversableAgent, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = AssistantAgent("assistant", llm_config=config)
user = UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=5,
    code_execution_config=False,
    is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""),
)


@assistant.register_for_llm(description="The state of a claim")  # expect: AGL503
def state(claim: str) -> str:
    return requests.get(f"https://claims.example.org/{claim}", timeout=20).text[:500]


@user.register_for_execution()  # silent: AGL503
@assistant.register_for_llm(description="The payments of a claim")  # silent: AGL503
def payments(claim: str) -> str:
    return requests.get(f"https://claims.example.org/{claim}/payments", timeout=20).text[:500]


def rate(currency: str) -> str:
    return requests.get("https://rates.example.org", params={"c": currency}, timeout=20).text[:50]


def untyped(claim):  # expect: AGL504
    return claim


register_function(rate, caller=assistant, executor=user, description="A rate of exchange")  # silent: AGL503
register_function(untyped, caller=assistant, executor=user, description="A claim")
user.initiate_chat(assistant, message="How is claim 7?", max_turns=4)
