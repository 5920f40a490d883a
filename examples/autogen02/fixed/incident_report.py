"""Has an analyst explain last night's import of claims."""

import autogen

models = {
    "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST", filter_dict={"tags": ["intake"]}),
    "timeout": 120,
}

analyst = autogen.AssistantAgent("analyst", llm_config=models)
operator = autogen.UserProxyAgent(
    "operator",
    human_input_mode="NEVER",
    code_execution_config=False,
    max_consecutive_auto_reply=3,
)


def explain(log_file: str) -> str:
    """What went wrong in an import, from its log."""
    with open(log_file, encoding="utf-8") as log:
        failures = [line for line in log if "ERROR" in line][-200:]
    result = operator.initiate_chat(
        analyst,
        message="Explain the failures in this log:\n" + "".join(failures)[-20_000:],
        max_turns=2,
    )
    return result.summary


if __name__ == "__main__":
    print(explain("claims.log"))
