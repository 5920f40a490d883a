import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}



def has_word(message):
    return "TERMINATE" in (message.get("content") or "")


def user(**settings):
    settings = {"human_input_mode": "NEVER", "code_execution_config": False, **settings}
    return autogen.UserProxyAgent("user", is_termination_msg=has_word, **settings)


poet = autogen.AssistantAgent(
    "poet",
    system_message="You write short poems.",  # expect: AGL307 warning
    llm_config=config,
)
user().initiate_chat(poet, message="A poem about rain.")

singer = autogen.AssistantAgent("singer", system_message="You sing.", llm_config=config)  # expect: AGL307 warning
user(max_consecutive_auto_reply=10).initiate_chat(singer, message="A song about rain.")

brief = autogen.AssistantAgent("brief", system_message="You are brief.", llm_config=config)  # expect: AGL307 info
user(max_consecutive_auto_reply=2).initiate_chat(brief, message="A word about rain.")

asks = autogen.AssistantAgent("asks", system_message="You ask back.", llm_config=config)  # expect: AGL307 warning
user(human_input_mode="TERMINATE").initiate_chat(asks, message="A question about rain.")

helper = autogen.ConversableAgent("helper", llm_config=config, human_input_mode="NEVER")  # expect: AGL307 warning
user().initiate_chat(helper, message="Help me.")

other_word = autogen.AssistantAgent("other_word", llm_config=config)  # expect: AGL307 warning
done = autogen.UserProxyAgent(
    "done",
    human_input_mode="NEVER",
    is_termination_msg=lambda m: (m.get("content") or "").strip().endswith("ALL DONE"),
    code_execution_config=False,
)
done.initiate_chat(other_word, message="Work.")


def ask(question):
    scribe = autogen.AssistantAgent("scribe", system_message="You take notes.", llm_config=config)  # expect: AGL307
    user().initiate_chat(scribe, message=f"Note this: {question}")
