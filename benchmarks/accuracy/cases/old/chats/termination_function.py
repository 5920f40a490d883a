import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


def is_done(message: dict) -> bool:
    content = message.get("content")
    return content is not None and "DONE" in content


class Stop:
    def check(self, message):
        return (message.get("content") or "").endswith("DONE")


worker = autogen.AssistantAgent("worker", llm_config=cfg, system_message="Answer, and finish with DONE.")
a = autogen.UserProxyAgent("a", human_input_mode="NEVER", is_termination_msg=is_done, code_execution_config=False)
b = autogen.UserProxyAgent("b", human_input_mode="NEVER", is_termination_msg=Stop().check, code_execution_config=False)
a.initiate_chat(worker, message="Add the invoices.")  # silent: AGL306
b.initiate_chat(worker, message="Add the invoices.")  # silent: AGL306
