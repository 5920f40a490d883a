"""The names by which a class, an attribute or a call of the old generations decides about replies, in the packages."""

from autogen_lint.catalog.replies import deciding_members, harmless_methods, usual_agents

BROUGHT_BY_AG2 = {"run", "a_run", "set_ui_tools", "unset_ui_tools", "remove_tool_for_llm"}


def test_the_members_of_an_agent_that_decide_exist(old):
    agent = old.agent("a")
    missing = {name for name in deciding_members() | harmless_methods() if not hasattr(agent, name)}
    assert missing <= BROUGHT_BY_AG2
    assert not missing or not hasattr(agent, "run")


def test_the_usual_agents_add_nothing_that_decides(old):
    base = old.autogen.ConversableAgent
    for name in usual_agents():
        cls = getattr(old.autogen, name.rpartition(".")[2])
        own = {member for member in deciding_members() if member in vars(cls) and cls is not base}
        assert own <= {"DEFAULT_CONFIG"}


def test_harmless_calls_leave_the_limit_and_the_test_of_an_agent(old):
    a = old.agent("a", max_consecutive_auto_reply=3)
    test = a._is_termination_msg
    a.update_system_message("Be brief.")
    a.register_hook("process_last_received_message", lambda message: message)
    a.reset()
    a.clear_history()
    b = old.agent("b")
    a.initiate_chat(b, message="Begin.", silent=True)
    assert a._is_termination_msg is test
    assert len(a.chat_messages[b]) == 8
