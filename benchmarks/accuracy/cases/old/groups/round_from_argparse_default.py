import argparse

import autogen


def main():
    parser = argparse.ArgumentParser(description="Runs the debate")
    parser.add_argument(
        "--rounds",
        type=int,
        default=250,  # expect: AGL305
        help="number of rounds",
    )
    args = parser.parse_args()
    cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
    agents = [autogen.AssistantAgent(n, llm_config=cfg) for n in ("a", "b")]
    chat = autogen.GroupChat(agents=agents, messages=[], max_round=args.rounds)  # silent: AGL305
    return autogen.GroupChatManager(groupchat=chat, llm_config=cfg)


if __name__ == "__main__":
    main()
