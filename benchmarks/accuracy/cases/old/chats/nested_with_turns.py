import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

writer = autogen.AssistantAgent("writer", llm_config=llm_config, system_message="You write blog posts.")
critic = autogen.AssistantAgent("critic", llm_config=llm_config, system_message="You criticise blog posts.")
seo = autogen.AssistantAgent("seo", llm_config=llm_config, system_message="You check search engine aspects.")


def reflection(recipient, messages, sender, config):
    return "Review the following text:\n" + recipient.chat_messages_for_summary(sender)[-1]["content"]


critic.register_nested_chats(
    [{"recipient": seo, "message": reflection, "summary_method": "last_msg", "max_turns": 1}],
    trigger=writer,
)
critic.initiate_chat(recipient=writer, message="Write about bicycles.", max_turns=2, summary_method="last_msg")  # silent: AGL305
