"""Conversations that are sent again."""
import json

import autogen

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=cfg)
critic = autogen.AssistantAgent("critic", llm_config=cfg)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
group = autogen.GroupChat([writer, critic, user], [], max_round=8)
manager = autogen.GroupChatManager(group, llm_config=cfg)
done = user.initiate_chat(manager, message="Write a letter")


def as_text(history):
    return "\n".join(f"{m.get('name')}: {m.get('content')}" for m in history)


def last_words(history, count=2):
    return as_text(history[-count:])


user.initiate_chat(critic, message="What do you think?\n" + as_text(done.chat_history), max_turns=1)  # expect: AGL402
user.initiate_chat(critic, message="What do you think?\n" + last_words(done.chat_history), max_turns=1)  # silent: AGL402
user.initiate_chat(critic, message=json.dumps(group.messages, indent=1), max_turns=1)  # expect: AGL402
user.initiate_chat(critic, message=f"Judge: {done.summary}", max_turns=1)  # silent: AGL402
user.initiate_chat(critic, message="Judge", carryover=[m["content"] for m in done.chat_history], max_turns=1)  # expect: AGL402
user.initiate_chat(critic, message="Judge", carryover=done.summary, max_turns=1)  # silent: AGL402
user.initiate_chat(critic, message=manager.last_message(writer)["content"], max_turns=1)  # silent: AGL402
print(as_text(done.chat_history))
answer = critic.generate_reply(messages=writer.chat_messages[critic])  # silent: AGL402


def long_story(chapters):
    story = ""
    for chapter in chapters:
        answer = user.initiate_chat(writer, message=f"So far:\n{story}\nNow: {chapter}", max_turns=1)  # expect: AGL402
        story += "\n" + answer.summary
    return story


def short_story():
    story = ""
    for chapter in ("begin", "end"):
        answer = user.initiate_chat(writer, message=f"So far:\n{story}\nNow: {chapter}", max_turns=1)  # silent: AGL402
        story += answer.summary


def with_memory(chapters):
    story = ""
    for chapter in chapters:
        answer = user.initiate_chat(writer, message=f"So far:\n{story[-2000:]}\nNow: {chapter}", max_turns=1)  # silent: AGL402
        story += answer.summary
