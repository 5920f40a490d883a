from autogen import ConversableAgent

writer = ConversableAgent("writer", is_termination_msg=lambda message: "DONE" in (message.get("content") or ""))  # expect: AGL319
reader = ConversableAgent("reader", is_termination_msg=lambda message: "DONE" in (message["content"] or ""))
