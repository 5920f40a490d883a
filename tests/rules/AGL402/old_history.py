import json

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
group = autogen.GroupChat([writer, critic, user], [], max_round=8)
manager = autogen.GroupChatManager(group, llm_config=config)

result = user.initiate_chat(manager, message="Write a report")
user.initiate_chat(writer, message=f"Sum up: {result.chat_history}", max_turns=1)  # expect: AGL402
user.initiate_chat(writer, message="Sum up: " + json.dumps(group.messages), max_turns=1)  # expect: AGL402
text = "\n".join(message["content"] for message in group.messages)
user.initiate_chat(writer, message=text, max_turns=1)  # expect: AGL402
user.initiate_chat(critic, message=str(user.chat_messages[manager]), max_turns=1)  # expect: AGL402
user.initiate_chat(critic, message="Judge", carryover=result.chat_history, max_turns=1)  # expect: AGL402


def transcript(messages):
    lines = []
    for message in messages:
        lines.append(f"{message['name']}: {message['content']}")
    return "\n".join(lines)


user.initiate_chat(
    critic,
    message="Judge this:\n" + transcript(manager.groupchat.messages),  # expect: AGL402
    max_turns=1,
)
