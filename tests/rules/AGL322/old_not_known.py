import autogen
import other

llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 60}], "timeout": 60}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
# who starts them is not known, the chat may have no message, a person or a function of the project answers first
writer.register_nested_chats([{"recipient": critic, "max_turns": 1}], trigger=other.trigger)
critic.register_nested_chats([{"recipient": writer, "max_turns": 1}], trigger=writer)

a = autogen.AssistantAgent("a", llm_config=llm_config)
b = autogen.AssistantAgent("b", llm_config=llm_config)
a.register_nested_chats([{"recipient": b, "message": other.message, "max_turns": 1}], trigger=lambda sender: True)
b.register_nested_chats([{"recipient": user, "max_turns": 1}, {"recipient": a, "max_turns": 1}], trigger=a)

c = autogen.ConversableAgent("c", llm_config=llm_config, human_input_mode="ALWAYS")
d = autogen.AssistantAgent("d", llm_config=llm_config)
c.register_nested_chats([{"recipient": d, "max_turns": 1}], trigger=[user, d])
d.register_nested_chats([{"recipient": c, "max_turns": 1}], trigger=c)

e = autogen.AssistantAgent("e", llm_config=llm_config)
f = autogen.AssistantAgent("f", llm_config=llm_config)
e.register_nested_chats([{"recipient": f, "max_turns": 1}], trigger=[user, f])
e.register_reply([autogen.Agent, None], other.reply)
f.register_nested_chats([{"recipient": e, "max_turns": 1}], e, other.reply)
