import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

WORD = "TERMINATE"


def has_word(message):
    return WORD in (message.get("content") or "")


def user(**settings):
    settings = {"human_input_mode": "NEVER", "code_execution_config": False, **settings}
    return autogen.UserProxyAgent("user", is_termination_msg=has_word, **settings)


def writer(prompt, **settings):
    return autogen.AssistantAgent("writer", system_message=prompt, llm_config=config, **settings)


user().initiate_chat(autogen.AssistantAgent("default", llm_config=config), message="Write.")
user().initiate_chat(writer(f"Write. Say {WORD} at the end."), message="Write.")
user().initiate_chat(writer(autogen.AssistantAgent.DEFAULT_SYSTEM_MESSAGE + "Be brief."), message="Write.")
user().initiate_chat(writer("Write."), message="Write. Reply TERMINATE when you are done.")
user(default_auto_reply="Go on, or say TERMINATE.").initiate_chat(writer("Write."), message="Write.")
user().initiate_chat(writer("Write."), message="Write.", max_turns=4)
user(max_consecutive_auto_reply=1).initiate_chat(writer("Write."), message="One answer is enough.")
user(max_consecutive_auto_reply=0).initiate_chat(writer("Write."), message="One answer is enough.")
user(human_input_mode="ALWAYS").initiate_chat(writer("Write."), message="Write.")
user().initiate_chat(writer("Write.", human_input_mode="ALWAYS"), message="Write.")
user().initiate_chat(writer(open("prompt.txt").read()), message="Write.")
user().initiate_chat(writer("Write."), message=open("task.txt").read())

user().initiate_chat(writer("Write. Say 'Terminate' at the end."), message="Write.")
signed = autogen.UserProxyAgent(
    "signed",
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "**DONE**" in (m.get("content") or ""),
    code_execution_config=False,
)
signed.initiate_chat(writer("Write. Say DONE at the end."), message="Write.")

later = writer("Write.")
later.update_system_message("Write. Say TERMINATE at the end.")
user().initiate_chat(later, message="Write.")

hooked = writer("Write.")
hooked.register_hook("process_all_messages_before_reply", lambda messages: messages)
user().initiate_chat(hooked, message="Write.")

tool_user, tool_caller = user(), writer("Write.")


@tool_user.register_for_execution()
@tool_caller.register_for_llm(description="Hand in.")
def hand_in(text: str) -> str:
    return "Thank you. Now reply TERMINATE."


tool_user.initiate_chat(tool_caller, message="Write.")
stopped = writer("Write.", is_termination_msg=lambda m: not m.get("content"))
user().initiate_chat(stopped, message="Write.")
