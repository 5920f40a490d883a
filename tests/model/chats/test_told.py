"""Who is told a stop word, as far as prompts, messages and tools are known."""

import pytest

from autogen_lint.model.chats.predicates import StopWord
from autogen_lint.model.chats.told import is_signal, is_taught, message_says, prompt_says

HEAD = "import autogen\nconfig = {'config_list': [{'model': 'gpt-4o'}]}\n"
DONE, TERMINATE = StopWord("DONE", "contains"), StopWord("TERMINATE", "contains")


@pytest.mark.parametrize("text", ["TERMINATE", "terminate", "DONE", "ALL SET", "<end>", "##STOP##"])
def test_words_that_nobody_says_untold(text):
    assert is_signal(StopWord(text))


@pytest.mark.parametrize("text", ["goodbye", "OK", "Best regards", "?", "全部完成", "I gotta go"])
def test_words_that_may_come_by_themselves(text):
    assert not is_signal(StopWord(text))


@pytest.mark.parametrize(
    "made, says",
    [
        ("autogen.AssistantAgent('a')", True),
        ("autogen.ConversableAgent('a')", False),
        ("autogen.AssistantAgent('a', system_message='Be brief.')", False),
        ("autogen.AssistantAgent('a', system_message='Say TERMINATE.')", True),
        ("autogen.AssistantAgent('a', system_message=f'Say TERMINATE, {name}.')", True),
        ("autogen.AssistantAgent('a', system_message=f'Be brief, {name}.')", None),
        ("autogen.AssistantAgent('a', system_message=name)", None),
        ("autogen.AssistantAgent('a', **name)", None),
    ],
)
def test_prompts(program, made, says):
    result = program(f"{HEAD}def go(name):\n    {made}\n")
    assert prompt_says(result.agents[0], TERMINATE) is says


def test_a_prompt_that_is_given_later(program):
    later = "a = autogen.ConversableAgent('a')\na.update_system_message('Say TERMINATE.')\n"
    assert prompt_says(program(HEAD + later).agents[0], TERMINATE) is True
    hooked = "a = autogen.ConversableAgent('a')\na.register_hook('process_all_messages_before_reply', len)\n"
    assert prompt_says(program(HEAD + hooked).agents[0], TERMINATE) is None


@pytest.mark.parametrize(
    "message, says",
    [
        ("'Say DONE.'", True),
        ("'Begin.'", False),
        ("question", False),
        ("f'Answer this: {question}'", False),
        ("input('?')", False),
        ("request.json['question']", False),
        ("question.strip()", False),
        ("open('task.txt').read()", None),
        ("helper(question)", None),
        ("{'content': 'Say DONE.'}", True),
    ],
)
def test_messages(program, message, says):
    source = (
        f"{HEAD}from elsewhere import helper\na, b = autogen.ConversableAgent('a'), autogen.ConversableAgent('b')\n"
        f"def go(question, request):\n    a.initiate_chat(b, message={message})\n"
    )
    (chat,) = program(source).chats
    assert message_says(chat, DONE) is says


TOOL = """
user = autogen.UserProxyAgent('user', human_input_mode='NEVER', code_execution_config=False)
model = autogen.ConversableAgent('model', system_message='Work.', llm_config=config)
@user.register_for_execution()
@model.register_for_llm(description='Hand in.')
def hand_in(text: str) -> str:
    return {answer}
user.initiate_chat(model, message='Begin.')
"""


@pytest.mark.parametrize("answer, taught", [("'Now say DONE.'", True), ("text.upper()", False)])
def test_what_tools_answer(program, answer, taught):
    result = program(HEAD + TOOL.replace("{answer}", answer))
    (chat,) = result.chats
    assert is_taught(chat.recipient, chat.sender, chat, DONE) is taught
