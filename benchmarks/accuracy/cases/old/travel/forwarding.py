import autogen


def agent(name, prompt=None, **options):
    options.setdefault("human_input_mode", "NEVER")
    return autogen.ConversableAgent(name, system_message=prompt or "You help.", **options)


def main():
    config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
    a = agent("a", llm_config={"config_list": config_list})  # expect: AGL101
    b = agent("b", llm_config={"config_list": config_list, "timeout": 60})  # silent: AGL101
    a.initiate_chat(b, message="Begin.", max_turns=3)  # silent: AGL306
    a.initiate_chat(b, message="Begin.")  # expect: AGL306


if __name__ == "__main__":
    main()
