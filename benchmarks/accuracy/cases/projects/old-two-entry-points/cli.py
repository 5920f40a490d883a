from shared import assistant, proxy

helper = assistant("helper", "You help with forms.")
proxy(max_consecutive_auto_reply=2).initiate_chat(helper, message="Which form?")  # silent: AGL306
proxy().initiate_chat(helper, message="Which form?")  # expect: AGL306
