import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
quiet = autogen.ConversableAgent("quiet", llm_config=False, human_input_mode="NEVER", default_auto_reply=None)
quiet.initiate_chat(a, message="Discuss.")
single = a.run(message="Answer.", max_turns=1)
reply = a.generate_reply(messages=[{"role": "user", "content": "Answer."}])
